using System.Runtime.InteropServices;

namespace TrustSim.Records.Files;

/// <summary>
/// The signal by which Unix ends a program that writes a file larger than the user's limit (<c>ulimit -f</c>). Without it, writing fails as
/// on a
/// full disk: the user is told, and nothing is lost.
/// </summary>
public static partial class FileSizeSignal
{
    // The same numbers on Linux and on a Mac: SIGXFSZ, SIG_IGN.
    const int Number = 25;
    const nint Ignored = 1;

    /// <summary>Lets writing fail instead of the program.</summary>
    public static void Ignore()
    {
        if (!OperatingSystem.IsWindows()) _ = SetHandler(Number, Ignored);
    }

    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint SetHandler(int signal, nint handler);
}
