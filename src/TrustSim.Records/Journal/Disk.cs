using Microsoft.Win32.SafeHandles;

namespace TrustSim.Records.Journal;

/// <summary>The disk that holds the journals. Tests substitute a full one.</summary>
partial class Disk
{
    /// <summary>Sharing mode of journals: others may read during a write. A <see cref="FileLock"/> decides who may write.</summary>
    public const FileShare Shared = FileShare.ReadWrite | FileShare.Delete;

    /// <summary>Opens a file for writing.</summary>
    /// <exception cref="IOException">The file cannot be opened or created.</exception>
    public virtual FileStream Open(string path, FileMode mode, FileShare share = Shared) => OwnerOnlyFile.Open(path, mode, share);

    /// <summary>Reads a whole file, even during another program's write.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static byte[] Read(string path)
    {
        using var file = ReadableFile.OpenRegular(path, Shared);
        return Read(file, 0);
    }

    /// <summary>Reads a file from a position to its end.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static byte[] Read(FileStream file, long place)
    {
        var bytes = new byte[Math.Max(0, file.Length - place)];
        file.Seek(place, SeekOrigin.Begin);
        // The file may have shrunk since.
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    /// <summary>Deletes an unneeded file, if possible.</summary>
    public static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // The file is empty; leaving it does no harm.
        }
    }

    /// <summary>
    /// Flushes a new file's directory entry to the device. On Windows flushing the file does so; .NET cannot open a folder, so this method
    /// calls the system elsewhere.
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
            // Some file systems cannot flush folders, and have nothing to flush.
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenToRead(string path, int flags);
}
