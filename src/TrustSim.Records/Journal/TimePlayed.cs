namespace TrustSim.Records.Journal;

/// <summary>
/// How long a playthrough had been played when one of its branches ended: the one duration of reports, history and exports. It rests on
/// what leaves the machine, so that a playthrough that is imported elsewhere has the same duration there.
/// </summary>
public static class TimePlayed
{
    /// <summary>A player who does nothing for longer than this has gone away, though the program was open. Project estimate.</summary>
    public static TimeSpan LongestThought { get; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Whole seconds from the beginning to the branch's debrief, or to its last decision. A pause of more than
    /// <see cref="LongestThought"/>, or one that a resume ends, does not count.
    /// </summary>
    /// <returns>Null where the journal does not say when a decision of the branch was taken, as version 1 did not.</returns>
    public static TimeSpan? Measure(PlaythroughTree tree, Branch branch)
    {
        if (branch.Taken.Any(taken => taken.At is null)) return null;
        var happened = tree.Branches.SelectMany(Moments).OfType<DateTimeOffset>().ToList();
        // The current branch may have no decision left, after time was spent on others.
        var last = branch.Number == tree.Current.Number ? happened.Cast<DateTimeOffset?>().Max() : branch.Taken.LastOrDefault()?.At;
        var end = branch.DoneAt ?? last;
        // Before the beginning lies what happened on a clock that was set back; nobody knows how long that took.
        if (end is null || end < tree.Started) return null;
        var resumed = tree.Resumed.ToHashSet();
        var moments = happened.Append(tree.Started).Concat(resumed).Where(moment => moment <= end).Distinct().Order().ToList();
        // A clock that was set back can make a moment older than the playthrough; that counts for nothing.
        var played = moments.Zip(moments.Skip(1))
            .Where(gap => gap.First >= tree.Started && !resumed.Contains(gap.Second) && gap.Second - gap.First <= LongestThought)
            .Aggregate(TimeSpan.Zero, (sum, gap) => sum + (gap.Second - gap.First));
        return TimeSpan.FromSeconds(Math.Floor(played.TotalSeconds));
    }

    static IEnumerable<DateTimeOffset?> Moments(Branch branch) => [.. branch.Taken.Select(taken => taken.At), branch.DoneAt];
}
