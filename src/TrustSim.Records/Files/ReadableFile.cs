using Microsoft.Win32.SafeHandles;

namespace TrustSim.Records.Files;

/// <summary>Opens files to read them, without waiting for ever for one that is none.</summary>
public static partial class ReadableFile
{
    // O_NONBLOCK and O_CLOEXEC.
    static readonly int WithoutWaiting = OperatingSystem.IsMacOS() ? 0x1000004 : 0x80800;

    // Whoever writes to a pipe has been started with its reader.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Opens a file that the user has named, which may be a pipe.</summary>
    /// <exception cref="IOException">It cannot be opened, or it is a pipe to which nobody writes.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read it.</exception>
    public static FileStream Open(string path, FileShare share)
    {
        FileSystemInfo named = new FileInfo(path);
        // A link has a length of its own.
        if (named.LinkTarget is not null && File.Exists(path)) named = named.ResolveLinkTarget(returnFinalTarget: true)!;
        // The system lets whoever opens a pipe wait for the other end. A pipe has no length; what has one is opened at once.
        if (named is not FileInfo { Exists: true, Length: 0 }) return OpenAtOnce(path, share);
        var opening = Task.Run(() => OpenAtOnce(path, share));
        return Task.WaitAny([opening], Patience) == 0 ? opening.GetAwaiter().GetResult()
            : throw new FileRefusedException(new("file-error.silent-pipe"));
    }

    /// <summary>Opens a file that nobody has named, in which a pipe or a terminal has no place.</summary>
    /// <exception cref="IOException">It cannot be opened, or it is a pipe or a terminal.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read it.</exception>
    public static FileStream OpenRegular(string path, FileShare share) =>
        IsPipe(path) ? throw new FileRefusedException(Pipe) : OpenAtOnce(path, share);

    /// <summary>The refusal of a pipe or a terminal.</summary>
    public static Refusal Pipe { get; } = new("file-error.pipe");

    /// <summary>Whether it is a pipe or a terminal, whose reader may wait for ever.</summary>
    public static bool IsPipe(string path)
    {
        if (OperatingSystem.IsWindows()) return false;
        using var handle = new SafeFileHandle(OpenToRead(path, WithoutWaiting), ownsHandle: true);
        if (handle.IsInvalid) return false;
        using var file = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        return !file.CanSeek;
    }

    static FileStream OpenAtOnce(string path, FileShare share) => new(path, FileMode.Open, FileAccess.Read, share, bufferSize: 0);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenToRead(string path, int flags);
}
