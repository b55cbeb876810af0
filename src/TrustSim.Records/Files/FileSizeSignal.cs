namespace TrustSim.Records.Files;

/// <summary>
/// Unix sends this signal to a program that writes a file larger than the user's limit (<c>ulimit -f</c>), and it ends the program. When
/// the program ignores it, writing fails as on a full disk: the user sees a message, and no data is lost.
/// </summary>
public static partial class FileSizeSignal
{
    // SIGXFSZ and SIG_IGN have the same numbers on Linux and macOS.
    const int Number = 25;
    const nint Ignored = 1;

    /// <summary>Ignores the signal, so that the write fails and the program continues.</summary>
    public static void Ignore()
    {
        if (!OperatingSystem.IsWindows()) _ = SetHandler(Number, Ignored);
    }

    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint SetHandler(int signal, nint handler);
}
