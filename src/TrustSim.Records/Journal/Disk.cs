using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace TrustSim.Records.Journal;

/// <summary>The disk that journals lie on. A test puts one in its place that is full.</summary>
partial class Disk
{
    // On Windows an open file can be given another name only where that is said; elsewhere anything but None would let a second program
    // write.
    static FileShare Alone => OperatingSystem.IsWindows() ? FileShare.Delete | FileShare.Read : FileShare.None;

    /// <summary>Opens a file for this program alone.</summary>
    public virtual FileStream Open(string path, FileMode mode) => OwnerOnlyFile.Open(path, mode, Alone);

    /// <summary>Opens a file to read it, also while another program has it open and may write on.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static (FileStream File, bool IsTaken) Read(string path)
    {
        try
        {
            return (new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete), false);
        }
        catch (IOException exception) when (IsTaken(exception))
        {
            // On Unix .NET asks for a lock even to read, which the one who writes does not share; a file that the system opened is read
            // without.
            return (OperatingSystem.IsWindows()
                ? new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
                : new(new SafeFileHandle(OpenToRead(path, 0), ownsHandle: true), FileAccess.Read), true);
        }
    }

    /// <summary>Whether that is because somebody else has the file open.</summary>
    // What the systems call it: sharing and lock violation on Windows, EAGAIN on Linux and on a Mac.
    public static bool IsTaken(Exception exception) =>
        exception is IOException && exception.HResult is unchecked((int)0x80070020) or unchecked((int)0x80070021) or 11 or 35;

    /// <summary>
    /// Makes sure that a new file's name is on the device too, not just what it holds. On Windows that comes with the file; .NET opens no
    /// folders, so elsewhere the system is asked directly.
    /// </summary>
    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        using var handle = new SafeFileHandle(OpenToRead(folder, 0), ownsHandle: true);
        try
        {
            if (!handle.IsInvalid) RandomAccess.FlushToDisk(handle);
        }
        catch (IOException)
        {
            // Some file systems cannot do that for folders, and have nothing to flush.
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenToRead(string path, int flags);
}
