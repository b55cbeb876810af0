using System.Text;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>
/// What other windows ask the one that holds a journal to do: a file beside the journal, a command a line. The window that holds the
/// journal takes each command once, and removes the file when it is closed.
/// </summary>
/// <param name="journal">The journal that the commands are about.</param>
sealed class CommandQueue(string journal)
{
    long taken;

    public string Journal => journal;

    string Path => journal + ".asks";

    /// <summary>Forgets what was asked before: an earlier sitting has answered it.</summary>
    public void Clear()
    {
        Disk.TryDelete(Path);
        taken = new FileInfo(Path) is { Exists: true, Length: var length } ? length : 0;
    }

    /// <summary>Asks.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Add(string line)
    {
        using var file = OwnerOnlyFile.Open(Path, FileMode.OpenOrCreate, Disk.Shared);
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(line));
    }

    /// <summary>The whole lines that were added since the last call.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    public byte[] Take()
    {
        var (lines, isShorter) = LinesFrom(Path, taken);
        taken = isShorter ? 0 : taken + lines.Length;
        return lines;
    }

    /// <summary>The whole lines behind a place in a file; none where it is not there.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static (byte[] Lines, bool IsShorter) LinesFrom(string path, long place)
    {
        if (!File.Exists(path)) return ([], place > 0);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, Disk.Shared, bufferSize: 0);
        if (file.Length <= place) return ([], file.Length < place);
        var bytes = Disk.Read(file, place);
        return (bytes[..(bytes.AsSpan().LastIndexOf((byte)'\n') + 1)], false);
    }
}
