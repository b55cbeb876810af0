namespace TrustSim.Records.Files;

/// <summary>
/// A program may be started with its standard streams closed. The framework's own pipes would then get their numbers, and what the program
/// prints would be read as the numbers of signals.
/// </summary>
public static partial class StandardStreams
{
    const int ToRead = 0;
    const int ToWrite = 1;
    const int Last = 2;

    /// <summary>Takes the number of each closed stream, before the framework opens anything: reading from the first and writing to the
    /// others fail as before.</summary>
    public static void Hold()
    {
        if (OperatingSystem.IsWindows()) return;
        while (Open("/dev/null", ToWrite) is >= 0 and var handle)
        {
            if (handle == 0) continue;
            _ = Close(handle);
            if (handle > Last) return;
            _ = Open("/dev/null", ToRead);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
