namespace TrustSim.Records.Workshops;

/// <summary>
/// Commands from other windows to the window that has locked a journal: a file beside the journal, one command a line. The window that
/// holds the lock takes each command once, and deletes the file when it closes.
/// </summary>
/// <param name="journal">The journal that the commands are about.</param>
sealed class CommandQueue(string journal)
{
    long taken;

    public string Journal => journal;

    string Path => journal + ".asks";

    /// <summary>Drops the commands of an earlier sitting.</summary>
    public void Clear()
    {
        Disk.TryDelete(Path);
        taken = new FileInfo(Path) is { Exists: true, Length: var length } ? length : 0;
    }

    /// <summary>Adds a command.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(string line)
    {
        using var file = OwnerOnlyFile.Open(Path, FileMode.OpenOrCreate, Disk.Shared);
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(line));
    }

    /// <summary>Returns the whole lines added since the last call.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public byte[] Take()
    {
        var (lines, isShorter) = LinesFrom(Path, taken);
        taken = isShorter ? 0 : taken + lines.Length;
        return lines;
    }

    /// <summary>Returns the whole lines after a position in a file; none where the file does not exist.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (byte[] Lines, bool IsShorter) LinesFrom(string path, long place)
    {
        if (!File.Exists(path)) return ([], place > 0);
        using var file = ReadableFile.OpenRegular(path, Disk.Shared);
        if (file.Length <= place) return ([], file.Length < place);
        var bytes = Disk.Read(file, place);
        return (bytes[..(bytes.AsSpan().LastIndexOf((byte)'\n') + 1)], false);
    }
}
