using TrustSim.Core.Trust;

namespace TrustSim.Records.Journal;

/// <summary>The folder of playthroughs' journals, one file each: finds, copies, imports and deletes them.</summary>
/// <param name="folder">The store creates it when needed.</param>
/// <param name="read">Reads a scenario's text; null where it is not a scenario.</param>
public sealed class PlaythroughStore(string folder, Func<string, Scenario?> read, TimeProvider clock)
{
    readonly Replayer replayer = new(read);

    internal Disk Disk { get; init; } = new();

    JournalStore<PlaythroughTree, PlaythroughEvent> Journals => field ??= new(folder, PlaythroughJournal.Rules, clock, Disk);

    /// <summary>Begins a new playthrough. Its file is created with the first decision.</summary>
    /// <param name="text">The scenario's text, saved so that the player can resume after its file has changed.</param>
    /// <param name="file">Full path of the scenario's file; null where there is none.</param>
    public PlaySession Begin(Scenario scenario, string text, string? file = null)
    {
        var now = clock.GetUtcNow();
        var header = JournalHeader.Create(scenario.About.Id, scenario.About.Title, now, text, Laws.CurrentVersion, file: file);
        return new(Journals.Begin(now, scenario.About.Id, PlaythroughJournal.JsonOf(header)), replayer, PathsOf);
    }

    /// <summary>Opens a playthrough to resume it, and drops a torn end.</summary>
    /// <param name="kept">A playthrough that can be resumed.</param>
    public PlaySession Resume(SavedPlaythrough kept)
    {
        var session = Open(kept);
        session.Resume(kept.Playthrough?.Laws ?? Laws.Default);
        return session;
    }

    /// <summary>Finds the playthrough whose commitment is due for a reminder, the latest first; null where none is due.</summary>
    public SavedPlaythrough? Due() => Due(All());

    /// <param name="all">The store's playthroughs, if the caller has them already.</param>
    public SavedPlaythrough? Due(IEnumerable<SavedPlaythrough> all)
    {
        var now = clock.GetUtcNow();
        return all.Where(kept => kept.Reminders is { } reminders && reminders.IsDue(now)).OrderByDescending(kept => kept.Reminders!.At)
            .FirstOrDefault(kept => kept is { Playthrough: not null, Tree.Commitment: not null });
    }

    /// <summary>Records a reminder. If recording fails, the program reminds the player again.</summary>
    /// <param name="went">The player's answer; null where the player gave none.</param>
    public void Remind(SavedPlaythrough kept, Fulfilment? went = null)
    {
        using var session = Open(kept);
        session.Remind(went);
    }

    /// <summary>Gives a playthrough an alias without resuming it; an empty one removes it.</summary>
    /// <returns>The reason why it was not saved; null where it was.</returns>
    public Refusal? SetAlias(SavedPlaythrough kept, string alias)
    {
        using var session = Open(kept);
        session.SetAlias(alias);
        return session.Problem;
    }

    /// <summary>Returns unfinished playthroughs, the most recently played first, and unreadable ones with the reason.</summary>
    public IReadOnlyList<SavedPlaythrough> Unfinished() => [.. All().Where(kept => kept.IsUnfinished)];

    /// <summary>Returns all playthroughs, the most recently played first.</summary>
    public IReadOnlyList<SavedPlaythrough> All() => [.. Find()];

    /// <summary>Returns where each readable path of a scenario's playthroughs stands, those with the same decisions once.</summary>
    /// <param name="scenario">The scenario's id.</param>
    public IEnumerable<Playthrough> PathsOf(string scenario) => PathsOf(scenario, Find());

    /// <param name="all">The store's playthroughs, if the caller has them already.</param>
    public IEnumerable<Playthrough> PathsOf(string scenario, IEnumerable<SavedPlaythrough> all) =>
        all.Where(kept => !kept.IsDamaged && kept.Scenario == scenario)
            .SelectMany(kept => kept.Brief!.Paths.Select((mark, number) => (Kept: kept, Number: number, Mark: mark)))
            // To replay a path takes a thousand times as long as to read what was decided on it.
            .DistinctBy(path => path.Mark)
            .Select(path => path.Kept.Tree is { } tree && tree.Branches.ElementAtOrDefault(path.Number) is { } branch
                ? StateAt(tree, branch) : null)
            .OfType<Playthrough>();

    /// <inheritdoc cref="Replayer.StateAt(PlaythroughTree, Branch)"/>
    public Playthrough? StateAt(PlaythroughTree tree, Branch branch) => replayer.StateAt(tree, branch);

    /// <inheritdoc cref="Replayer.StateAt(PlaythroughTree, Branch, Laws)"/>
    public Playthrough? StateAt(PlaythroughTree tree, Branch branch, Laws laws) => replayer.StateAt(tree, branch, laws);

    /// <summary>Returns the part of a playthrough that may leave the machine; null where it is not readable.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PlaythroughCopy? CopyOf(string journal)
    {
        var told = new List<(PlaythroughEvent What, DateTimeOffset? At)>();
        var reading = PlaythroughJournal.Rules.Read(Disk.Read(journal), told);
        return reading is { Problem: null, State: { } tree } ? PlaythroughCopy.From(tree, told) : null;
    }

    /// <summary>Saves a playthrough from elsewhere.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(PlaythroughCopy copy) => Journals.Add(copy.Tree.Started, copy.Tree.Scenario, copy.ToJournal());

    /// <summary>Deletes a journal.</summary>
    /// <exception cref="IOException">It is open elsewhere, or cannot be deleted.</exception>
    public void Remove(string journal)
    {
        // The index would keep what it says of the journal.
        File.Delete(PlaythroughIndex.PathIn(folder));
        Journals.Remove(journal);
    }

    /// <summary>Deletes drafts that killed programs left before their playthroughs had a journal.</summary>
    /// <exception cref="IOException">A draft cannot be deleted.</exception>
    public void RemoveDrafts() => Journals.RemoveDrafts(DateTimeOffset.MaxValue);

    PlaySession Open(SavedPlaythrough kept) => new(
        Journals.Resume(kept.File, kept.Tree ?? throw new FileRefusedException(new("journal.gone"))), replayer, PathsOf);

    IOrderedEnumerable<SavedPlaythrough> Find()
    {
        var index = new PlaythroughIndex(folder, Disk);
        var all = Journals.All(
            (file, reading, isLocked) =>
            {
                var kept = Kept(file.Path, reading, isLocked);
                if (kept is { Tree: not null, IsDamaged: false } && !reading.IsTorn) index.Note(file, () => kept.Brief!);
                return kept;
            },
            Failed,
            (file, isLocked) => index.Find(file) is not { } brief ? null
                : new SavedPlaythrough(file.Path, brief, () => Again(file.Path)) { IsTaken = isLocked }).ToList();
        index.Save();
        return all.OrderByDescending(kept => kept.LastPlayed);
    }

    SavedPlaythrough? Kept(string path, JournalReading<PlaythroughTree> reading, bool isLocked) => reading switch
    {
        { Problem: { } problem } => new(path, reading.State?.Title ?? Path.GetFileName(path), reading.State, CannotBe(problem)),
        { State: { IsEmpty: false } tree } =>
            new(path, tree.Title, tree, () => Standing(tree, reading.IsTorn, isLocked)) { IsTaken = isLocked },
        _ => null,
    };

    /// <summary>Reads a journal that the index has in brief.</summary>
    SavedPlaythrough Again(string path)
    {
        try
        {
            return Kept(path, PlaythroughJournal.Rules.Read(Disk.Read(path)), FileLock.IsLocked(path))
                ?? new(path, Path.GetFileName(path), null, CannotBe(new("journal.empty")));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return Failed(path, exception);
        }
    }

    SavedPlaythrough Failed(string path, Exception exception) => path == folder
        ? new(folder, folder, null, new Refusal("journal.plays-unreadable", ("why", FileErrors.Describe(exception))))
        : new(path, Path.GetFileName(path), null, new Refusal("journal.unreadable", ("why", FileErrors.Describe(exception))));

    (Playthrough? Play, Refusal? Remark) Standing(PlaythroughTree tree, bool isTorn, bool isLocked)
    {
        if (replayer.Read(tree.Text) is null) return (null, CannotBe(new("journal.scenario-unreadable")));
        // The player may not have seen the consequence of the last decision yet.
        var play = StateAt(tree, tree.Current with { IsDone = tree.IsDone });
        if (play is null) return (null, CannotBe(new("journal.decisions-do-not-fit")));
        // This read may catch the other window in the middle of a write; such a line is not torn.
        if (isLocked) return (play, new("journal.close-it-there"));
        return (play, isTorn ? new("journal.end-dropped") : null);
    }

    static Refusal CannotBe(Refusal why) => new("journal.cannot-continue", ("why", why));
}
