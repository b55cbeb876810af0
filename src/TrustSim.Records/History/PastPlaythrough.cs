using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Records.Journal;

namespace TrustSim.Records.History;

/// <summary>A play of the past, as one of its roads.</summary>
/// <param name="Kept">Where it is kept.</param>
/// <param name="Branch">The road it is told by: the current one, but where that is not finished and another one is, the one that was
/// finished last.</param>
/// <param name="Playthrough">The play at the end of that road.</param>
public sealed record PastPlaythrough(SavedPlaythrough Kept, Branch Branch, Playthrough Playthrough)
{
    public PlaythroughTree Tree => Kept.Tree!;

    public bool IsDone => Branch.IsDone;

    /// <summary>How the keys were touched, in their usual order.</summary>
    public ImmutableArray<KeyTally> Keys { get; } = [.. Core.Vocabulary.TrustKeyTable.All.Select(key => KeyTally.From(Playthrough, key))];

    /// <summary>How long it was played, on all its roads; null where no times were kept.</summary>
    public TimeSpan? Played { get; } = TimeAtPlay.Measure(Kept.Tree!);

    /// <summary>How many other roads of it are kept.</summary>
    public int OtherPaths => Tree.Others.Length;

    /// <param name="at">A play at the end of one of its roads; null where that cannot be read.</param>
    /// <returns>Null where it cannot be read.</returns>
    internal static PastPlaythrough? From(SavedPlaythrough kept, Func<PlaythroughTree, Branch, Playthrough?> at)
    {
        if (kept.IsDamaged || kept.Tree is not { } tree) return null;
        // Only the road that it is told by is played again.
        var finished =
            tree.Current.IsDone ? null
                : tree.Others.Where(branch => branch.IsDone).OrderByDescending(branch => (branch.DoneAt, branch.Number)).FirstOrDefault();
        if (finished is not null && at(tree, finished) is { } whole) return new(kept, finished, whole);
        // Who went back from a debrief and came forward again stands on a finished road, but not in its debrief.
        return kept.Playthrough is { } play ? new(kept, tree.Current, tree.Current.IsDone ? play.ToQuestion() : play) : null;
    }
}
