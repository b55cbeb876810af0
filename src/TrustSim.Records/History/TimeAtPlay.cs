using TrustSim.Records.Journal;

namespace TrustSim.Records.History;

/// <summary>How long a play was being played, on all its roads, from the times in its journal.</summary>
public static class TimeAtPlay
{
    /// <summary>Who does nothing for longer than this has gone away, though the play was open; ours.</summary>
    public static TimeSpan LongestThought { get; } = TimeSpan.FromMinutes(30);

    /// <summary>The time without the pauses between sessions and without what is longer than <see cref="LongestThought"/>; null where no
    /// times were kept.</summary>
    public static TimeSpan? Measure(PlaythroughTree tree)
    {
        var happened = tree.Branches.SelectMany(Moments).Append(tree.Latest).OfType<DateTimeOffset>().ToList();
        if (happened.Count == 0) return null;
        var resumed = tree.Resumed.ToHashSet();
        var moments = happened.Append(tree.Started).Concat(resumed).Distinct().Order().ToList();
        // A clock that was set back can make a moment older than the play; then nobody knows, and it counts for nothing.
        return moments.Zip(moments.Skip(1))
            .Where(gap => gap.First >= tree.Started && !resumed.Contains(gap.Second) && gap.Second - gap.First <= LongestThought)
            .Aggregate(TimeSpan.Zero, (sum, gap) => sum + (gap.Second - gap.First));
    }

    static IEnumerable<DateTimeOffset?> Moments(Branch branch) =>
        [.. branch.Taken.Select(taken => taken.At), branch.DoneAt,
            .. branch.Reflections.Select(reflection => (DateTimeOffset?)reflection.At)];
}
