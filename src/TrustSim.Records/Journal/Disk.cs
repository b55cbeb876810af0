using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using TrustSim.Records.Files;

namespace TrustSim.Records.Journal;

/// <summary>The disk that journals lie on. A test puts one in its place that is full.</summary>
partial class Disk
{
    /// <summary>How journals are shared: others read while one writes, and who may write is settled by a <see cref="FileLock"/>.</summary>
    public const FileShare Shared = FileShare.ReadWrite | FileShare.Delete;

    /// <summary>Opens a file to write it.</summary>
    /// <exception cref="IOException">It cannot be opened or made.</exception>
    public virtual FileStream Open(string path, FileMode mode, FileShare share = Shared) => OwnerOnlyFile.Open(path, mode, share);

    /// <summary>Reads a whole file, also while another program writes it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, Shared, bufferSize: 0);
        return Read(file, 0);
    }

    /// <summary>Reads a file from a place to its end.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(FileStream file, long place)
    {
        var bytes = new byte[Math.Max(0, file.Length - place)];
        file.Seek(place, SeekOrigin.Begin);
        // It may have become shorter since.
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    /// <summary>Removes what nobody needs, where that can be done.</summary>
    public static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // It holds nothing.
        }
    }

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
