using TrustSim.Core.Trust;

namespace TrustSim.Records.History;

/// <summary>A past playthrough, represented by one of its branches.</summary>
/// <param name="Kept">The saved playthrough.</param>
/// <param name="Branch">The branch that represents it: the current one, or the latest finished one where the current one is not
/// finished.</param>
/// <param name="Playthrough">The playthrough at the end of that branch.</param>
public sealed record PastPlaythrough(SavedPlaythrough Kept, Branch Branch, Playthrough Playthrough)
{
    public PlaythroughTree Tree => Kept.Tree!;

    public bool IsDone => Branch.IsDone;

    /// <summary>The tally of each key, in the usual order of keys.</summary>
    public ImmutableArray<KeyTally> Keys { get; } = [.. TrustKeyTable.All.Select(key => KeyTally.From(Playthrough, key))];

    /// <summary>Playing time at the end of that branch; null where the journal has no times.</summary>
    public TimeSpan? Played { get; } = TimePlayed.Measure(Kept.Tree!, Branch);

    /// <summary>Number of risks that somebody told in time.</summary>
    public int Told => Playthrough.Team.Risks.Count(risk => risk.Outcome == RiskOutcome.Told);

    /// <summary>Number of its other branches.</summary>
    public int OtherPaths => Tree.Others.Length;

    /// <summary>The ending that the branch reached by the laws of its time, where today's laws lead elsewhere; else null.</summary>
    public Scene? EarlierEnding { get; private init; }

    /// <returns>Null where it is not readable.</returns>
    internal static PastPlaythrough? From(SavedPlaythrough kept, PlaythroughStore store)
    {
        if (kept.IsDamaged || kept.Tree is not { } tree) return null;
        var finished = tree.Current.IsDone ? null
            : tree.Others.Where(branch => branch.IsDone).OrderByDescending(branch => (branch.DoneAt, branch.Number)).FirstOrDefault();
        // Replay only the branch that represents the playthrough.
        if (finished is not null && Shown(finished) is { } whole) return whole;
        return Shown(tree.Current);

        PastPlaythrough? Shown(Branch branch) => store.StateAt(tree, branch) is { } play
            ? new(kept, branch, play) { EarlierEnding = EndingBefore(store, tree, branch, play) }
            : null;
    }

    static Scene? EndingBefore(PlaythroughStore store, PlaythroughTree tree, Branch branch, Playthrough now)
    {
        if (branch.DoneUnder is not { } version || version == now.Laws.Version || Laws.OfVersion(version) is not { } laws) return null;
        var before = store.StateAt(tree, branch, laws)?.Ending;
        return before?.Id == now.Ending?.Id ? null : before;
    }
}
