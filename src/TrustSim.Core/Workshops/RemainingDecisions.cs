namespace TrustSim.Core.Workshops;

/// <summary>The decisions that the groups of a workshop have not finished.</summary>
static class RemainingDecisions
{
    static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    /// <summary>The decisions in the order of the turns.</summary>
    /// <param name="asked">How the question is taken that the group reads; null: that is open.</param>
    public static ImmutableArray<DecisionToCome> From(PacingModel pacing, Workshop workshop, TimeSpan now, bool? asked)
    {
        if (workshop.Stage == Stage.Debrief) return [];
        return
        [
            .. workshop.Groups.SelectMany(Left)
                .OrderBy(each => !IsBefore(workshop, each.Group, each.Number)).ThenBy(each => each.Number).ThenBy(each => each.Group),
        ];

        IEnumerable<DecisionToCome> Left(Group group, int index)
        {
            // The group still reads the outcome of the last decision.
            var done = group.Decisions.Length - (index == workshop.Turn && workshop.Stage == Stage.Consequence ? 1 : 0);
            // Paths differ in length; only the end of this one shows its number of questions.
            var last = group.Playthrough.IsOver ? group.Decisions.Length : Math.Max(pacing.Timings.Length, group.Decisions.Length + 1);
            return Enumerable.Range(done + 1, last - done).Select(number => ToCome(pacing, workshop, now, index, number, asked));
        }
    }

    /// <summary>Whether the group is at this decision.</summary>
    public static bool IsBefore(Workshop workshop, int group, int number) =>
        workshop.Stage != Stage.HandOver && group == workshop.Turn
            && number == workshop.Group.Decisions.Length + (workshop.Stage == Stage.Consequence ? 0 : 1);

    static DecisionToCome ToCome(PacingModel pacing, Workshop workshop, TimeSpan now, int group, int number, bool? asked)
    {
        var voted = PlanTimes.Voted(pacing.At(number), group, workshop.Setup.Way, workshop.Groups[group].Voters);
        var told = PlanTimes.Told(pacing.At(number), group);
        var isBefore = IsBefore(workshop, group, number);
        if (isBefore && workshop.Stage != Stage.Reading)
        {
            var isTold = workshop.Stage == Stage.Consequence && workshop.Group.Decisions[^1].IsTold;
            return new(Begun(voted, workshop, now), told with { Read = TimeSpan.Zero }, isTold, false)
            {
                IsBegun = true, CanBeLeftOut = false,
            };
        }

        return OfOtherHalf(workshop, group, number) is { } other
            ? new(voted with { Talk = Rounded(other.Talked) }, told, other.IsTold, false) { CanBeLeftOut = false }
            : new(voted, told, isBefore ? asked : null);
    }

    /// <summary>How the other half took this decision, or takes it now; null where it has not begun it.</summary>
    static (bool IsTold, TimeSpan Talked)? OfOtherHalf(Workshop workshop, int group, int number)
    {
        if (!workshop.Setup.IsSplit) return null;
        var other = 1 - group;
        if (workshop.Groups[other].Decisions.ElementAtOrDefault(number - 1) is { } done) return (done.IsTold, done.Talked);
        return IsBefore(workshop, other, number) && workshop.Stage != Stage.Reading
            ? (false, workshop.Talked + (workshop.Timer?.Allowed ?? TimeSpan.Zero)) : null;
    }

    /// <summary>The remaining time of the present decision, beyond its question.</summary>
    static PlannedDecision Begun(PlannedDecision decision, Workshop workshop, TimeSpan now)
    {
        var talk = workshop.Timer?.LeftAt(now) is { } left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
        return workshop.Stage switch
        {
            Stage.Discussing => decision with { Read = TimeSpan.Zero, Talk = talk },
            Stage.Voting => decision with { Read = TimeSpan.Zero },
            Stage.Revealed or Stage.Talking => decision with { Read = TimeSpan.Zero, Vote = PlanTimes.Reveal, Talk = talk },
            Stage.Consequence => decision with { Read = TimeSpan.Zero, Vote = TimeSpan.Zero },
            Stage.Reading or Stage.HandOver or Stage.Debrief => decision,
        };
    }

    static TimeSpan Rounded(TimeSpan talked)
    {
        var rounded = Math.Round(talked / Round) * Round;
        return rounded < WorkshopPlan.LongestTalk ? rounded : WorkshopPlan.LongestTalk;
    }
}
