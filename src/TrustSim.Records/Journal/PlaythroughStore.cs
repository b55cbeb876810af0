using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Records.Files;

namespace TrustSim.Records.Journal;

/// <summary>Keeps the journals of playthroughs in a folder, one file each: finds them again, copies them out and in, removes
/// them.</summary>
/// <param name="folder">Made when it is first needed.</param>
/// <param name="read">Reads a scenario's text; null where it is none.</param>
public sealed class PlaythroughStore(string folder, Func<string, Scenario?> read, TimeProvider clock)
{
    readonly Replayer replayer = new(read);

    internal Disk Disk { get; init; } = new();

    JournalStore<PlaythroughTree, PlaythroughEvent> Journals => new(folder, PlaythroughJournal.Rules, clock, Disk);

    /// <summary>Begins a new playthrough. Its file is made with the first decision.</summary>
    /// <param name="text">The scenario's text, kept so that the player can resume after its file has changed.</param>
    /// <param name="file">The file that it was read from, in full; null where there is none.</param>
    public PlaySession Begin(Scenario scenario, string text, string? file = null)
    {
        var now = clock.GetUtcNow();
        var header = JournalHeader.Create(scenario.About.Id, scenario.About.Title, now, text, file: file);
        return new(Journals.Begin(now, scenario.About.Id, PlaythroughJournal.JsonOf(header)), replayer);
    }

    /// <summary>Opens a playthrough that is resumed. What a crash tore off its end is dropped.</summary>
    /// <param name="kept">One that can be resumed.</param>
    public PlaySession Resume(SavedPlaythrough kept)
    {
        var session = Open(kept);
        session.Resume();
        return session;
    }

    /// <summary>The playthrough whose commitment the player is to be reminded of now, the latest one; null where there is none.</summary>
    public SavedPlaythrough? Due()
    {
        var now = clock.GetUtcNow();
        return Find(IsDue).Where(kept => kept is { Playthrough: not null, Tree: { } tree } && IsDue(tree))
            .MaxBy(kept => kept.Tree!.Commitment!.At);

        bool IsDue(PlaythroughTree tree) => tree.Commitment is { } made && made.IsDue(now);
    }

    /// <summary>Notes that the player has been reminded of a commitment. Where that cannot be noted, they will be again.</summary>
    /// <param name="went">What became of it; null where the player has not said.</param>
    public void Remind(SavedPlaythrough kept, Fulfilment? went = null)
    {
        using var session = Open(kept);
        session.Remind(went);
    }

    /// <summary>Gives a playthrough an alias without resuming it; an empty one takes it away.</summary>
    /// <returns>Why it could not be noted; null where it was.</returns>
    public string? SetAlias(SavedPlaythrough kept, string alias)
    {
        using var session = Open(kept);
        session.SetAlias(alias);
        return session.Problem;
    }

    /// <summary>The playthroughs that are not finished, the one that was played last first; and those that cannot be read, with the
    /// reason.</summary>
    public IReadOnlyList<SavedPlaythrough> Unfinished() => [.. Find(tree => !tree.IsDone)];

    /// <summary>All playthroughs, the one that was played last first.</summary>
    public IReadOnlyList<SavedPlaythrough> All() => [.. Find(_ => true)];

    /// <inheritdoc cref="Replayer.StateAt"/>
    public Playthrough? StateAt(PlaythroughTree tree, Branch branch) => replayer.StateAt(tree, branch);

    /// <summary>What may leave the machine of a playthrough; null where it cannot be read.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PlaythroughCopy? CopyOf(string journal)
    {
        var told = new List<(PlaythroughEvent What, DateTimeOffset? At)>();
        var reading = PlaythroughJournal.Rules.Read(Disk.Read(journal), told);
        return reading is { Problem: null, State: { } tree } ? PlaythroughCopy.From(tree, told) : null;
    }

    /// <summary>Keeps a playthrough that comes from elsewhere.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Add(PlaythroughCopy copy) => Journals.Add(copy.Tree.Started, copy.Tree.Scenario, copy.ToJournal());

    /// <summary>Removes a journal for good.</summary>
    /// <exception cref="IOException">It is open elsewhere, or cannot be removed.</exception>
    public void Remove(string journal) => Journals.Remove(journal);

    /// <summary>Removes what playthroughs have left whose program was killed before they had a journal.</summary>
    /// <exception cref="IOException">One cannot be removed.</exception>
    public void RemoveDrafts() => Journals.RemoveDrafts(DateTimeOffset.MaxValue);

    PlaySession Open(SavedPlaythrough kept) => new(Journals.Resume(kept.File, kept.Tree!), replayer);

    IEnumerable<SavedPlaythrough> Find(Func<PlaythroughTree, bool> isWanted) => Journals
        .All<SavedPlaythrough>(
            (path, reading, isLocked) => reading switch
            {
                { Problem: { } problem } => new(path, reading.State?.Title ?? Path.GetFileName(path), reading.State, CannotBe(problem)),
                { State: { IsEmpty: false } tree } when isWanted(tree) =>
                    new(path, tree.Title, tree, () => Standing(tree, reading.IsTorn, isLocked)) { IsTaken = isLocked },
                _ => null,
            },
            (path, exception) => path == folder
                ? new(folder, folder, null, $"Your plays cannot be read: {FileErrors.Describe(exception)}")
                : new(path, Path.GetFileName(path), null, $"It cannot be read: {FileErrors.Describe(exception)}"))
        .OrderByDescending(kept => kept.Tree?.Latest ?? kept.Tree?.Started);

    (Playthrough? Play, string? Remark) Standing(PlaythroughTree tree, bool isTorn, bool isLocked)
    {
        if (replayer.Read(tree.Text) is null) return (null, CannotBe("this version of TrustSim cannot read its scenario"));
        // What came of the last decision may not have been read yet.
        var play = StateAt(tree, tree.Current with { IsDone = tree.IsDone });
        if (play is null) return (null, CannotBe("its decisions do not fit its scenario"));
        // What the other one is just writing down may be seen by half, and is not torn.
        if (isLocked) return (play, $"{FileLock.OpenElsewhereSentence} Close it there to go on with it here.");
        return (play, isTorn ? "What was written last is not whole, and was dropped. You may be asked the last question again." : null);
    }

    static string CannotBe(string why) => $"It cannot be gone on with: {why}. The file is left as it is.";
}
