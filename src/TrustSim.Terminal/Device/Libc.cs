using System.Runtime.InteropServices;

namespace TrustSim.Terminal.Device;

/// <summary>Calls to a Unix system that the framework does not offer.</summary>
static partial class Libc
{
    public const int StandardInput = 0;
    public const int StandardOutput = 1;
    public const short HasInput = 1;

    // 19 on Linux, 17 on a Mac.
    static readonly int StopNow = OperatingSystem.IsMacOS() ? 17 : 19;

    const int AtOnce = 0;

    /// <summary>Stops this process as the shell expects it, until somebody continues it.</summary>
    public static void Stop() => _ = Kill(Environment.ProcessId, StopNow);

    /// <summary>Whether there is something to read, after waiting for it so long.</summary>
    public static bool WaitForInput(TimeSpan wait)
    {
        var poll = new PollRequest { Handle = StandardInput, Wanted = HasInput };
        return Poll(ref poll, 1, (int)wait.TotalMilliseconds) > 0 && (poll.Found & HasInput) != 0;
    }

    /// <returns>How many bytes were read; none at the end, less than none where it failed.</returns>
    public static int Read(Span<byte> bytes) => (int)Read(StandardInput, bytes, bytes.Length);

    /// <summary>Writes all of it, or as much as the terminal takes before it goes away.</summary>
    public static void Write(ReadOnlySpan<byte> bytes)
    {
        const int interrupted = 4;
        while (!bytes.IsEmpty)
        {
            var written = Write(StandardOutput, bytes, bytes.Length);
            if (written > 0) bytes = bytes[(int)written..];
            else if (Marshal.GetLastPInvokeError() != interrupted) return;
        }
    }

    /// <summary>
    /// Notes how the terminal treats lines, or sets it as it was noted. The bytes differ by system; nobody looks into them.
    /// </summary>
    public static bool GetModes(Span<byte> modes) => GetModes(StandardInput, modes) == 0;

    /// <inheritdoc cref="GetModes(Span{byte})"/>
    public static bool SetModes(ReadOnlySpan<byte> modes) => SetModes(StandardInput, AtOnce, modes) == 0;

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref PollRequest request, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int handle, Span<byte> bytes, nint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int handle, ReadOnlySpan<byte> bytes, nint count);

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    private static partial int GetModes(int handle, Span<byte> modes);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    private static partial int SetModes(int handle, int when, ReadOnlySpan<byte> modes);

    [StructLayout(LayoutKind.Sequential)]
    struct PollRequest
    {
        public int Handle;
        public short Wanted;
        public short Found;
    }
}
