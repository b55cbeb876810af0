using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>What lies beside a workshop's journal.</summary>
static class WorkshopFiles
{
    // Held alone, whatever the disk for journals shares.
    static Disk Guards { get; } = new();

    /// <summary>Held by the room that writes the journal, as long as it runs.</summary>
    public static string Lock(string journal) => journal + ".lock";

    /// <summary>What a second terminal asks the room to do, a line each.</summary>
    public static string CommandQueue(string journal) => journal + ".asks";

    /// <summary>Whether a room holds the journal.</summary>
    public static bool IsLocked(string journal)
    {
        if (!File.Exists(Lock(journal))) return false;
        try
        {
            using var probe = new FileStream(Lock(journal), FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (FileNotFoundException)
        {
            // The room has just been closed.
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Takes hold of the journal.</summary>
    /// <exception cref="IOException">It is held, or nothing can be written here.</exception>
    public static FileStream AcquireLock(string journal)
    {
        try
        {
            return Guards.Open(Lock(journal), FileMode.OpenOrCreate);
        }
        catch (IOException) when (!IsLocked(journal))
        {
            // A second terminal that looks whether it is held stands in the way for that moment.
            return Guards.Open(Lock(journal), FileMode.OpenOrCreate);
        }
    }

    /// <summary>Opens a file to read it while a room writes on.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static FileStream Read(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    /// <summary>The whole lines behind a place in a file; none where it is not there.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static (byte[] Lines, bool IsShorter) LinesFrom(string path, long place)
    {
        if (!File.Exists(path)) return ([], place > 0);
        using var file = Read(path);
        if (file.Length <= place) return ([], file.Length < place);
        file.Seek(place, SeekOrigin.Begin);
        var bytes = new byte[file.Length - place];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return (bytes[..(bytes.AsSpan(0, read).LastIndexOf((byte)'\n') + 1)], false);
    }
}
