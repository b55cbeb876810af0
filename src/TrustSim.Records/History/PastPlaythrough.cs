using TrustSim.Core.Trust;

namespace TrustSim.Records.History;

/// <summary>
/// A past playthrough, represented by one of its branches: the current one, or the latest finished one where the current one is not
/// finished. It keeps what lists need; ten thousand whole playthroughs would not fit into memory.
/// </summary>
public sealed record PastPlaythrough
{
    readonly Func<Playthrough> again;

    /// <summary>Creates one that holds its playthrough.</summary>
    public PastPlaythrough(SavedPlaythrough kept, Branch branch, Playthrough play)
        : this(kept, branch, play, () => play)
    {
    }

    PastPlaythrough(SavedPlaythrough kept, Branch branch, Playthrough play, Func<Playthrough> again)
    {
        (Kept, Tree, Branch, this.again) = (kept, kept.Tree!, branch, again);
        (Scenario, Phase, Decisions, Ending, Team, Laws) =
            (play.Scenario, play.Phase, play.Steps.Length - 1, play.Ending, play.Team, play.Laws.Version);
        Keys = [.. TrustKeyTable.All.Select(key => KeyTally.From(play, key))];
        Played = TimePlayed.Measure(Tree, branch);
    }

    public SavedPlaythrough Kept { get; internal init; }

    public Branch Branch { get; }

    /// <summary>The playthrough at the end of that branch, replayed.</summary>
    public Playthrough Playthrough => again();

    public Scenario Scenario { get; }

    public Phase Phase { get; }

    /// <summary>Number of decisions of that branch.</summary>
    public int Decisions { get; }

    public Scene? Ending { get; }

    /// <summary>The team at the end of that branch.</summary>
    public Team Team { get; internal init; }

    /// <summary>The version of the laws that its figures are worked out by.</summary>
    public int Laws { get; }

    public PlaythroughTree Tree { get; }

    public bool IsDone => Branch.IsDone;

    public ScenarioKind Kind => Scenario.About.Kind;

    /// <summary>The tally of each key, in the usual order of keys.</summary>
    public ImmutableArray<KeyTally> Keys { get; }

    /// <summary>Playing time at the end of that branch; null where the journal has no times.</summary>
    public TimeSpan? Played { get; }

    /// <summary>Number of risks that somebody told in time.</summary>
    public int Told => Team.Risks.Count(risk => risk.Outcome == RiskOutcome.Told);

    /// <summary>Number of its other branches.</summary>
    public int OtherPaths => Tree.Others.Length;

    /// <summary>The ending that the branch reached by the laws of its time, where today's laws lead elsewhere; else null.</summary>
    public Scene? EarlierEnding { get; private init; }

    /// <returns>Null where it is not readable.</returns>
    internal static PastPlaythrough? From(SavedPlaythrough kept, PlaythroughStore store)
    {
        if (kept.Tree is not { } tree || kept.IsDamaged) return null;
        var finished = tree.Current.IsDone ? null
            : tree.Others.Where(branch => branch.IsDone).OrderByDescending(branch => (branch.DoneAt, branch.Number)).FirstOrDefault();
        // Replay only the branch that represents the playthrough.
        if (finished is not null && Shown(finished) is { } whole) return whole;
        return Shown(tree.Current);

        PastPlaythrough? Shown(Branch branch) => store.StateAt(tree, branch) is { } play
            ? new(kept, branch, play, () => store.StateAt(tree, branch)!) { EarlierEnding = EndingBefore(store, tree, branch, play) }
            : null;
    }

    static Scene? EndingBefore(PlaythroughStore store, PlaythroughTree tree, Branch branch, Playthrough now)
    {
        if (branch.DoneUnder is not { } version || version == now.Laws.Version
            || Core.Trust.Laws.OfVersion(version) is not { } laws) return null;
        var before = store.StateAt(tree, branch, laws)?.Ending;
        return before?.Id == now.Ending?.Id ? null : before;
    }
}
