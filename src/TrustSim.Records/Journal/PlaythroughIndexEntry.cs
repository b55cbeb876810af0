namespace TrustSim.Records.Journal;

/// <summary>A journal in the index.</summary>
/// <param name="length">Its length when it was read.</param>
/// <param name="changed">Time of its last change when it was read.</param>
/// <param name="brief">The journal in brief.</param>
sealed class PlaythroughIndexEntry(long length, long changed, Lazy<PlaythroughBrief> brief)
{
    public long Length => length;

    public long Changed => changed;

    public PlaythroughBrief Brief => brief.Value;

    public void Write(BinaryWriter to)
    {
        to.Write(length);
        to.Write(changed);
        to.Write(Brief.Id.ToByteArray());
        to.Write(Brief.Scenario);
        to.Write(Brief.Title);
        Write(to, Brief.Started);
        Write(to, Brief.Latest);
        to.Write(Brief.IsDone);
        to.Write(Brief.HasFinished);
        to.Write(Brief.Decisions);
        to.Write(Brief.Alias is not null);
        to.Write(Brief.Alias ?? "");
        to.Write(Brief.Reminders is not null);
        if (Brief.Reminders is { } reminders)
        {
            Write(to, reminders.At);
            to.Write((int?)reminders.Went ?? -1);
            to.Write(reminders.Seen.Length);
            foreach (var seen in reminders.Seen) Write(to, seen);
        }

        to.Write(Brief.Paths.Length);
        foreach (var path in Brief.Paths) to.Write(path.ToByteArray());
    }

    /// <param name="words">Each scenario's id and title once, however many playthroughs it has.</param>
    public static PlaythroughIndexEntry Read(BinaryReader from, Dictionary<string, string> words)
    {
        var (length, changed) = (from.ReadInt64(), from.ReadInt64());
        var brief = new PlaythroughBrief(
            new(from.ReadBytes(16)), Once(from.ReadString()), Once(from.ReadString()), ReadTime(from)!.Value, ReadTime(from),
            from.ReadBoolean(), from.ReadBoolean(), from.ReadInt32(),
            ReadAlias(from), from.ReadBoolean() ? ReadReminders(from) : null,
            [.. Enumerable.Range(0, from.ReadInt32()).Select(_ => new Guid(from.ReadBytes(16)))]);
        return new(length, changed, new(brief));

        string Once(string word) => words.TryGetValue(word, out var known) ? known : words[word] = word;
    }

    static string? ReadAlias(BinaryReader from)
    {
        var (hasOne, alias) = (from.ReadBoolean(), from.ReadString());
        return hasOne ? alias : null;
    }

    static Reminders ReadReminders(BinaryReader from)
    {
        var (at, went) = (ReadTime(from)!.Value, from.ReadInt32());
        return new(at, [.. Enumerable.Range(0, from.ReadInt32()).Select(_ => ReadTime(from)!.Value)],
            went < 0 ? null : (Fulfilment)went);
    }

    static void Write(BinaryWriter to, DateTimeOffset? time)
    {
        to.Write(time?.Ticks ?? -1);
        to.Write((short)(time?.Offset.TotalMinutes ?? 0));
    }

    static DateTimeOffset? ReadTime(BinaryReader from)
    {
        var (ticks, minutes) = (from.ReadInt64(), from.ReadInt16());
        return ticks < 0 ? null : new(ticks, TimeSpan.FromMinutes(minutes));
    }
}
