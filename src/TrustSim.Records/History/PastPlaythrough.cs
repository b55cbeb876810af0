using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Vocabulary;
using TrustSim.Records.Journal;

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

    /// <param name="at">Returns the playthrough at the end of a branch; null where the branch is not readable.</param>
    /// <returns>Null where it is not readable.</returns>
    internal static PastPlaythrough? From(SavedPlaythrough kept, Func<PlaythroughTree, Branch, Playthrough?> at)
    {
        if (kept.IsDamaged || kept.Tree is not { } tree) return null;
        var finished = tree.Current.IsDone ? null
            : tree.Others.Where(branch => branch.IsDone).OrderByDescending(branch => (branch.DoneAt, branch.Number)).FirstOrDefault();
        // Replay only the branch that represents the playthrough.
        if (finished is not null && at(tree, finished) is { } whole) return new(kept, finished, whole);
        return at(tree, tree.Current) is { } play ? new(kept, tree.Current, play) : null;
    }
}
