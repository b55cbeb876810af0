namespace TrustSim.Records.Journal;

/// <summary>
/// Playing time of a playthrough at the end of one of its branches: the one duration of reports, history and exports. It uses only data
/// that exports contain, so that an imported playthrough has the same duration.
/// </summary>
public static class TimePlayed
{
    /// <summary>A player who does nothing for longer than this has gone away, although the program is open. Project estimate.</summary>
    public static TimeSpan LongestThought { get; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Measures whole seconds from the beginning to the branch's debrief, or to its last decision. A pause of more than
    /// <see cref="LongestThought"/>, or one that a resume ends, does not count.
    /// </summary>
    /// <returns>Null where the journal has no time for a decision of the branch, as in version 1.</returns>
    public static TimeSpan? Measure(PlaythroughTree tree, Branch branch)
    {
        if (branch.Taken.Any(taken => taken.At is null)) return null;
        var happened = tree.Branches.SelectMany(Moments).OfType<DateTimeOffset>().ToList();
        // The current branch may have no decision left after the player spent time on others.
        var last = branch.Number == tree.Current.Number ? happened.Cast<DateTimeOffset?>().Max() : branch.Taken.LastOrDefault()?.At;
        var end = branch.DoneAt ?? last;
        // A time before the beginning comes from a clock that was set back; the duration is unknown.
        if (end is null || end < tree.Started) return null;
        var resumed = tree.Resumed.ToHashSet();
        var moments = happened.Append(tree.Started).Concat(resumed).Where(moment => moment <= end).Distinct().Order().ToList();
        // A clock that was set back can give a moment before the beginning; it counts for nothing.
        var played = moments.Zip(moments.Skip(1))
            .Where(gap => gap.First >= tree.Started && !resumed.Contains(gap.Second) && gap.Second - gap.First <= LongestThought)
            .Aggregate(TimeSpan.Zero, (sum, gap) => sum + (gap.Second - gap.First));
        return TimeSpan.FromSeconds(Math.Floor(played.TotalSeconds));
    }

    static IEnumerable<DateTimeOffset?> Moments(Branch branch) => [.. branch.Taken.Select(taken => taken.At), branch.DoneAt];
}
