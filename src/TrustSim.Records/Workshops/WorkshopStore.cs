using TrustSim.Core.Trust;
using TrustSim.Records.Voting;

namespace TrustSim.Records.Workshops;

/// <summary>The folder of workshops' journals, one file each.</summary>
/// <param name="folder">The store creates it when needed.</param>
/// <param name="read">Reads a scenario's text; null where it is not a scenario.</param>
public sealed class WorkshopStore(string folder, Func<string, Scenario?> read, TimeProvider clock)
{
    readonly WorkshopJournal rules = new(new Replayer(read).Read);

    internal Disk Disk { get; init; } = new();

    JournalStore<WorkshopState, WorkshopAct> Journals => new(folder, rules, clock, Disk);

    /// <summary>Begins a workshop. Its file is created at once, so that a second window finds it.</summary>
    /// <param name="text">The scenario's text, saved so that the group can resume after its file has changed.</param>
    /// <exception cref="ArgumentException">The setup is invalid.</exception>
    public WorkshopSession Begin(Scenario scenario, string text, WorkshopSetup setup)
    {
        VoteBox.DropOldIn(folder, clock);
        var now = clock.GetUtcNow();
        var header = WorkshopHeader.Of(scenario, now, text, setup);
        // Begin from the written header, as a later reader does: writing removes an unpaired surrogate from a name.
        return header.ToSetup() is null
            ? throw new ArgumentException($"{setup.Diagnostic ?? new("refusal.tables-need-names")}", nameof(setup))
            : new(Journals.Begin(now, scenario.About.Id, WorkshopJournal.JsonOf(header)), Journals);
    }

    /// <summary>Opens a workshop to resume it, and drops a torn end.</summary>
    /// <returns>The session, or the reason why there is none.</returns>
    public (WorkshopSession? Session, Refusal? Problem) Resume(SavedWorkshop kept)
    {
        // A workshop without a readable beginning cannot be resumed.
        var journal = Journals.Resume(kept.File, new(kept.Id, kept.Title, kept.Started, kept.Text, kept.Workshop!, kept.Laws, kept.Laws));
        if (journal.Refusal is { } why) return (null, why == FileLock.OpenElsewhere ? new("journal.follow-elsewhere", ("why", why)) : why);
        VoteBox.DropOldIn(folder, clock);
        var session = new WorkshopSession(journal, Journals);
        session.Do(new WorkshopAct.Resume(session.Workshop.Laws.Version));
        session.RenewVotes();
        return (session, null);
    }

    /// <summary>Returns all workshops, the most recently held first, and unreadable ones with the reason.</summary>
    public IReadOnlyList<SavedWorkshop> All() =>
    [
        .. Journals
            .All<SavedWorkshop>(
                (path, reading, _) => reading.State is { } state
                    ? new(path, state.Id, state.Title, state.Started, state.Text, state.Workshop, reading.Problem, reading.IsTorn)
                    { Laws = state.Laws, OverUnder = state.OverUnder }
                    : new(path, default, Path.GetFileName(path), default, "", null, reading.Problem, reading.IsTorn),
                (path, exception) => new(
                    path, default, path == folder ? folder : Path.GetFileName(path), default, "", null, FileErrors.Describe(exception),
                    false))
            .Reverse().OrderByDescending(kept => kept.Latest),
    ];

    /// <summary>Returns the groups whose story ended elsewhere by the laws of its time, with that ending.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IReadOnlyList<(Group Group, Scene Ending)> EarlierEndings(SavedWorkshop kept)
    {
        if (kept.Workshop is not { } now || kept.OverUnder is not { } version || version == now.Laws.Version
            || Laws.OfVersion(version) is not { } laws
            || new WorkshopJournal(new Replayer(read).Read, laws).Read(Disk.Read(kept.File)).State is not { } before) return [];
        return
        [
            .. now.Groups.Zip(before.Workshop.Groups)
                .Where(pair => pair.Second.Playthrough.Ending is { } ending && ending.Id != pair.First.Playthrough.Ending?.Id)
                .Select(pair => (pair.First, pair.Second.Playthrough.Ending!)),
        ];
    }

    /// <summary>Follows a workshop from a second window; null where it is not readable.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public WorkshopFollower? Follow(SavedWorkshop kept)
    {
        var follower = new WorkshopFollower(kept.File, Journals);
        if (!follower.IsReadable) return null;
        follower.Look();
        return follower;
    }

    /// <summary>Deletes a workshop.</summary>
    /// <exception cref="IOException">It is open elsewhere, or cannot be deleted.</exception>
    public void Remove(SavedWorkshop kept)
    {
        Journals.Remove(kept.File);
        new CommandQueue(kept.File).Clear();
        WallFile.Delete(kept.File);
        VoteBox.Delete(kept.File);
    }

    /// <summary>Deletes drafts that killed programs left before their workshops had a journal.</summary>
    /// <exception cref="IOException">A draft cannot be deleted.</exception>
    public void RemoveDrafts() => Journals.RemoveDrafts(DateTimeOffset.MaxValue);
}
