using System.Security.Cryptography;

namespace TrustSim.Records.Journal;

/// <summary>
/// The index of a folder of playthroughs: each journal in brief, so that home need not read ten thousand files. It only repeats what the
/// journals say, without what the player wrote. A journal whose length or time of change differs from those in the index is read again, and
/// an index that is missing or damaged is made anew.
/// </summary>
sealed class PlaythroughIndex
{
    /// <summary>Most journals that are read at every start before the index is written again.</summary>
    public const int MostUnknown = 64;

    const string Mark = "trustsim-index/1";
    const string DraftEnding = ".draft";

    // A file system notes times by a clock of its own, a few milliseconds apart. Two changes within one tick look like one.
    static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    readonly string folder;
    readonly Disk disk;
    readonly Dictionary<string, PlaythroughIndexEntry> known;
    readonly Dictionary<string, PlaythroughIndexEntry> now = [];
    readonly long settled = (TimeProvider.System.GetUtcNow() - Settled).UtcTicks;
    int unknown;

    public PlaythroughIndex(string folder, Disk disk)
    {
        (this.folder, this.disk) = (folder, disk);
        known = Read(PathIn(folder));
    }

    public static string PathIn(string folder) => Path.Combine(folder, "index");

    /// <summary>Returns a journal in brief; null where the index does not know it as it is now.</summary>
    public PlaythroughBrief? Find(JournalFile file)
    {
        var name = Path.GetFileName(file.Path);
        if (file.Changed is null || known.GetValueOrDefault(name) is not { } entry || entry.Length != file.Length
            || entry.Changed != file.Changed) return null;
        now[name] = entry;
        return entry.Brief;
    }

    /// <summary>Notes a journal that was read.</summary>
    public void Note(JournalFile file, Func<PlaythroughBrief> brief)
    {
        if (file.Changed is not { } changed || changed > settled) return;
        unknown++;
        now[Path.GetFileName(file.Path)] = new(file.Length, changed, new(brief));
    }

    /// <summary>Writes the index where it spares enough reading, or still names journals that are gone.</summary>
    public void Save()
    {
        if (unknown <= MostUnknown && known.Keys.All(now.ContainsKey)) return;
        var draft = Path.Combine(folder, $"index-{Environment.ProcessId}{DraftEnding}");
        try
        {
            using (var file = disk.Open(draft, FileMode.CreateNew)) file.Write(Bytes());
            File.Move(draft, PathIn(folder), overwrite: true);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // Without an index, the next start reads the journals again.
            Disk.TryDelete(draft);
        }
    }

    byte[] Bytes()
    {
        var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        to.Write(Mark);
        to.Write(JournalJson.Writer);
        to.Write(now.Count);
        foreach (var (name, entry) in now)
        {
            to.Write(name);
            entry.Write(to);
        }

        to.Flush();
        return [.. SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)), .. bytes.GetBuffer().AsSpan(0, (int)bytes.Length)];
    }

    static Dictionary<string, PlaythroughIndexEntry> Read(string path)
    {
        try
        {
            if (!File.Exists(path)) return [];
            var bytes = Disk.Read(path);
            const int start = SHA256.HashSizeInBytes;
            if (bytes.Length <= start || !SHA256.HashData(bytes.AsSpan(start)).AsSpan().SequenceEqual(bytes.AsSpan(0, start))) return [];
            using var from = new BinaryReader(new MemoryStream(bytes, start, bytes.Length - start));
            if (from.ReadString() != Mark || from.ReadString() != JournalJson.Writer) return [];
            var count = from.ReadInt32();
            var entries = new Dictionary<string, PlaythroughIndexEntry>(count);
            var words = new Dictionary<string, string>();
            for (var number = 0; number < count; number++) entries[from.ReadString()] = PlaythroughIndexEntry.Read(from, words);
            return entries;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return [];
        }
    }
}
