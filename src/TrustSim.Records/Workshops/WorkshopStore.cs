using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Files;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>Keeps the journals of workshops in a folder, one file each, and finds them again.</summary>
/// <param name="folder">Made when it is first needed.</param>
/// <param name="read">Reads a scenario's text; null where it is none.</param>
public sealed class WorkshopStore(string folder, Func<string, Scenario?> read, TimeProvider clock)
{
    readonly WorkshopJournal rules = new(new Replayer(read).Read);

    internal Disk Disk { get; init; } = new();

    JournalStore<WorkshopState, WorkshopAct> Journals => new(folder, rules, clock, Disk);

    /// <summary>Begins a workshop. Its file is there at once, so that a second window finds it.</summary>
    /// <param name="text">The scenario's text, kept so that the group can resume next week, after its file has changed.</param>
    /// <exception cref="ArgumentException">The setup has a flaw.</exception>
    public WorkshopSession Begin(Scenario scenario, string text, WorkshopSetup setup)
    {
        var now = clock.GetUtcNow();
        var header = WorkshopHeader.Of(scenario, now, text, setup);
        // It begins as it will be read: a name with half a sign in it is written without.
        return header.ToSetup() is null
            ? throw new ArgumentException($"{setup.Diagnostic ?? new("refusal.tables-need-names")}", nameof(setup))
            : new(Journals.Begin(now, scenario.About.Id, WorkshopJournal.JsonOf(header)), Journals);
    }

    /// <summary>Opens a workshop that is resumed. What a crash tore off its end is dropped.</summary>
    /// <returns>The session, or why there is none.</returns>
    public (WorkshopSession? Session, string? Problem) Resume(SavedWorkshop kept)
    {
        // Where its beginning cannot be read, nothing can be done in it.
        var journal = Journals.Resume(kept.File, new(kept.Id, kept.Title, kept.Started, kept.Text, kept.Workshop!));
        if (journal.Refusal is { } why) return (null, why == FileLock.OpenElsewhere ? $"{why}; trustsim notes follows it there" : why);
        var session = new WorkshopSession(journal, Journals);
        session.Do(new WorkshopAct.Resume());
        return (session, null);
    }

    /// <summary>All workshops, the one that was held last first; and those that cannot be read, with the reason.</summary>
    public IReadOnlyList<SavedWorkshop> All() =>
    [
        .. Journals
            .All<SavedWorkshop>(
                (path, reading, _) => reading.State is { } state
                    ? new(path, state.Id, state.Title, state.Started, state.Text, state.Workshop, reading.Problem, reading.IsTorn)
                    : new(path, default, Path.GetFileName(path), default, "", null, reading.Problem, reading.IsTorn),
                (path, exception) => new(
                    path, default, path == folder ? folder : Path.GetFileName(path), default, "", null, FileErrors.Clause(exception),
                    false))
            .Reverse().OrderByDescending(kept => kept.Latest),
    ];

    /// <summary>Follows a workshop from a second window; null where it cannot be read.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public WorkshopFollower? Follow(SavedWorkshop kept)
    {
        var follower = new WorkshopFollower(kept.File, Journals);
        if (!follower.IsReadable) return null;
        follower.Look();
        return follower;
    }

    /// <summary>Removes a workshop for good.</summary>
    /// <exception cref="IOException">It is being held, or cannot be removed.</exception>
    public void Remove(SavedWorkshop kept)
    {
        Journals.Remove(kept.File);
        new CommandQueue(kept.File).Clear();
    }

    /// <summary>Removes what workshops have left whose program was killed before they had a journal.</summary>
    /// <exception cref="IOException">One cannot be removed.</exception>
    public void RemoveDrafts() => Journals.RemoveDrafts(DateTimeOffset.MaxValue);
}
