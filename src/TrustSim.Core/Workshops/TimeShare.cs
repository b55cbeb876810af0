namespace TrustSim.Core.Workshops;

/// <summary>
/// Shares the time before the debrief among the decisions to come. All of them are told at first; the decisions with the greatest
/// influence get a vote as long as there is time, and then a talk. Both halves of a group get the same.
/// </summary>
/// <param name="left">Remaining time, with the debrief.</param>
/// <param name="reading">Time to read the opening and the ending.</param>
/// <param name="debrief">Time that the debrief should have.</param>
/// <param name="talk">Time that talks should have in all, before there are votes without a talk.</param>
sealed class TimeShare(PacingModel pacing, TimeSpan left, TimeSpan reading, TimeSpan debrief, TimeSpan talk)
{
    static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    readonly Dictionary<int, bool> told = [];
    readonly Dictionary<int, TimeSpan> talks = [];

    /// <summary>Decides how each decision is taken.</summary>
    /// <returns>The decisions in the same order.</returns>
    public ImmutableArray<PlannedDecision> Share(ImmutableArray<DecisionToCome> toCome)
    {
        ImmutableArray<IGrouping<int, DecisionToCome>> all = [.. toCome.GroupBy(each => each.Number)];
        foreach (var same in all) told[same.Key] = same.Select(each => each.IsTold).FirstOrDefault(known => known is not null) ?? true;
        var open = all.Where(same => same.All(each => each.IsTold is null)).ToList();
        var kept = all.Length;
        while (kept > 0 && all[kept - 1].All(each => each.CanBeLeftOut) && reading + Cost(all[..kept]) > left) kept--;
        var played = all[..kept];
        Vote(open, left - debrief - reading - Cost(played));
        Talk([.. played.Where(same => same.All(each => each.IsTalkOpen) && !told[same.Key])], left - debrief - reading - Cost(played));
        var leftOut = all[kept..].Select(same => same.Key).ToHashSet();
        return [.. toCome.Select(each => Planned(each) with { IsPlayed = !leftOut.Contains(each.Number) })];
    }

    void Vote(List<IGrouping<int, DecisionToCome>> open, TimeSpan time)
    {
        if (open.Count == 0) return;
        var order = Ordered(open);
        var first = More(order[0]);
        // Where there is no time for all, one vote comes before any talk.
        var forVotes = time - talk > first ? time - talk : time < first ? time : first;
        foreach (var same in order)
        {
            if ((forVotes -= More(same)) < TimeSpan.Zero) return;
            told[same.Key] = false;
        }

        TimeSpan More(IEnumerable<DecisionToCome> same) =>
            same.Aggregate(TimeSpan.Zero, (sum, each) => sum + each.Voted.Whole - each.Told.Whole);
    }

    /// <summary>
    /// The first decision of the story, then the greatest of the later half, so that the end is never all told, then the others by
    /// influence.
    /// </summary>
    List<IGrouping<int, DecisionToCome>> Ordered(List<IGrouping<int, DecisionToCome>> open)
    {
        var byInfluence = open.OrderByDescending(same => pacing.At(same.Key).Weight).ThenBy(same => same.Key).ToList();
        var middle = open.OrderBy(same => same.Key).ElementAt(open.Count / 2).Key;
        var late = byInfluence.First(same => same.Key >= middle);
        return [.. byInfluence.Where(same => same.Key == 1).Append(late).Concat(byInfluence).Distinct()];
    }

    void Talk(List<IGrouping<int, DecisionToCome>> voted, TimeSpan time)
    {
        var (talking, chosen) = (0, new List<int>());
        foreach (var same in voted.OrderByDescending(same => pacing.At(same.Key).Weight).ThenBy(same => same.Key))
        {
            if ((talking + same.Count()) * WorkshopPlan.ShortestTalk > time) break;
            talking += same.Count();
            chosen.Add(same.Key);
        }

        if (talking == 0) return;
        var each = TimeSpan.FromTicks(Math.Min(WorkshopPlan.LongestTalk.Ticks, time.Ticks / talking));
        foreach (var number in chosen) talks[number] = Math.Floor(each / Round) * Round;
    }

    TimeSpan Cost(IEnumerable<IGrouping<int, DecisionToCome>> decisions) =>
        decisions.SelectMany(same => same).Aggregate(TimeSpan.Zero, (sum, each) => sum + Planned(each).Whole);

    PlannedDecision Planned(DecisionToCome each) => told[each.Number] ? each.Told
        : talks.TryGetValue(each.Number, out var planned) ? each.Voted with { Talk = planned } : each.Voted;
}
