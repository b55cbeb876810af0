using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Records.Journal;

namespace TrustSim.Records.History;

/// <summary>A playthrough of the past, as one of its branches.</summary>
/// <param name="Kept">Where it is kept.</param>
/// <param name="Branch">The branch it is told by: the current one, but where that is not finished and another one is, the one that was
/// finished last.</param>
/// <param name="Playthrough">The playthrough at the end of that branch.</param>
public sealed record PastPlaythrough(SavedPlaythrough Kept, Branch Branch, Playthrough Playthrough)
{
    public PlaythroughTree Tree => Kept.Tree!;

    public bool IsDone => Branch.IsDone;

    /// <summary>How the keys were touched, in their usual order.</summary>
    public ImmutableArray<KeyTally> Keys { get; } = [.. Core.Vocabulary.TrustKeyTable.All.Select(key => KeyTally.From(Playthrough, key))];

    /// <summary>How long it had been played when that branch ended; null where no times were kept.</summary>
    public TimeSpan? Played { get; } = TimePlayed.Measure(Kept.Tree!, Branch);

    /// <summary>How many other branches of it are kept.</summary>
    public int OtherPaths => Tree.Others.Length;

    /// <param name="at">A playthrough at the end of one of its branches; null where that cannot be read.</param>
    /// <returns>Null where it cannot be read.</returns>
    internal static PastPlaythrough? From(SavedPlaythrough kept, Func<PlaythroughTree, Branch, Playthrough?> at)
    {
        if (kept.IsDamaged || kept.Tree is not { } tree) return null;
        var finished = tree.Current.IsDone ? null
            : tree.Others.Where(branch => branch.IsDone).OrderByDescending(branch => (branch.DoneAt, branch.Number)).FirstOrDefault();
        // Only the branch that it is told by is played again.
        if (finished is not null && at(tree, finished) is { } whole) return new(kept, finished, whole);
        return at(tree, tree.Current) is { } play ? new(kept, tree.Current, play) : null;
    }
}
