using System.Security.Cryptography;

namespace TrustSim.Records.Voting;

/// <summary>The file in which votes lie until their question is decided: its key, the question, then a line for each vote.</summary>
/// <param name="path">Null: the votes are in memory only.</param>
sealed class VoteFile(string? path, Disk disk) : IDisposable
{
    readonly List<VoteLine> owed = [];
    FileStream? file;
    long length;
    long read;

    /// <summary>The key with which tokens are hashed.</summary>
    public byte[] Key { get; private set; } = MakeKey();

    public bool IsEmpty => length == 0;

    /// <summary>Reads the whole lines of a file; a torn last line is dropped.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public List<VoteLine> Read(string from)
    {
        var bytes = Disk.Read(from);
        var whole = bytes.AsSpan(0, bytes.AsSpan().LastIndexOf((byte)'\n') + 1);
        var lines = new List<VoteLine>();
        foreach (var range in whole.Split((byte)'\n'))
            if (JournalJson.Read(whole[range], VotesJson.Plain.VoteLine) is { } line) lines.Add(line);
        read = whole.Length;
        return lines;
    }

    /// <summary>Goes on behind the lines that were read.</summary>
    public void GoOn(byte[] key) => (Key, length) = (key, read);

    /// <summary>
    /// Writes a vote behind those in the file. A file of length 0 gets the key and all votes that count. Bytes beyond the known length
    /// are a torn line of a killed program or of a full disk, and are cut off.
    /// </summary>
    /// <param name="all">The votes that count already.</param>
    /// <param name="vote">Null: only what is owed.</param>
    /// <returns>Whether it is on the device.</returns>
    public bool Write(string question, IEnumerable<VoteLine> all, VoteLine? vote)
    {
        if (path is null) return true;
        try
        {
            file ??= disk.Open(path, FileMode.OpenOrCreate, FileShare.Read);
            if (file.Length != length) file.SetLength(length);
            file.Seek(length, SeekOrigin.Begin);
            IEnumerable<VoteLine?> lines = length > 0 ? [.. owed, vote] : [new(Key: Key, Question: question), .. all, vote];
            var bytes = lines.OfType<VoteLine>().SelectMany(ToBytes).ToArray();
            file.Write(bytes);
            file.Flush(flushToDisk: true);
            if (length == 0) Disk.FlushFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
            length += bytes.Length;
            owed.Clear();
            return true;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            CloseFile();
            return false;
        }
    }

    /// <summary>Writes a vote; where the disk refuses it, the next call tries again.</summary>
    public void WriteOrOwe(string question, IEnumerable<VoteLine> all, VoteLine vote)
    {
        if (!Write(question, all, vote)) owed.Add(vote);
    }

    /// <summary>Writes all anew.</summary>
    public void Rewrite(string question, IEnumerable<VoteLine> all)
    {
        length = 0;
        Write(question, all, null);
    }

    /// <summary>Empties and deletes it; its key goes with it.</summary>
    public void Delete()
    {
        (Key, length) = (MakeKey(), 0);
        owed.Clear();
        if (path is null) return;
        try
        {
            if (file is null && File.Exists(path)) file = disk.Open(path, FileMode.Open, FileShare.Read);
            file?.SetLength(0);
            file?.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // It is deleted in any case.
        }

        CloseFile();
        Disk.TryDelete(path);
    }

    public void Dispose()
    {
        if (owed.Count > 0 && length > 0) Write("", [], null);
        CloseFile();
    }

    static byte[] MakeKey() => RandomNumberGenerator.GetBytes(32);

    static byte[] ToBytes(VoteLine line) => [.. JsonSerializer.SerializeToUtf8Bytes(line, VotesJson.Plain.VoteLine), (byte)'\n'];

    void CloseFile()
    {
        file?.Dispose();
        file = null;
    }
}
