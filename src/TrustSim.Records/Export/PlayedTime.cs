using TrustSim.Records.Journal;

namespace TrustSim.Records.Export;

/// <summary>How long a road was played, from the beginning of the play to its debrief or its last decision.</summary>
public static class PlayedTime
{
    /// <summary>Without the pauses: nothing counts between the last thing that is known before a play was gone on with, and then.</summary>
    /// <returns>Null in a journal from before times were kept.</returns>
    public static TimeSpan? Measure(PlaythroughTree tree, Branch branch)
    {
        if ((branch.DoneAt ?? branch.Taken.LastOrDefault()?.At) is not { } end || branch.Taken.Any(taken => taken.At is null)) return null;
        DateTimeOffset[] known = [.. tree.Branches.SelectMany(each => each.Taken).Select(taken => taken.At).OfType<DateTimeOffset>().Concat(tree.Resumed).Append(tree.Started).Distinct().Order()];
        var pauses = tree.Resumed.Where(resumed => resumed <= end).Sum(resumed => Array.BinarySearch(known, resumed) is > 0 and var at ? (resumed - known[at - 1]).Ticks : 0);
        var time = end - tree.Started - TimeSpan.FromTicks(pauses);
        // A clock that was set back meanwhile says nothing.
        return time < TimeSpan.Zero ? null : time;
    }
}
