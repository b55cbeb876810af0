namespace TrustSim.Core.Workshops;

/// <summary>
/// A plan for the remaining time that reaches the ending. The debrief takes a third of the whole. The group votes on the decisions with the
/// greatest influence, as far as there is time, and talks about some of them; the facilitator tells the rest.
/// </summary>
/// <param name="Opening">Time to read the briefing; zero once it is read.</param>
/// <param name="Decisions">The decisions that follow, the present one first.</param>
/// <param name="Ending">Time to read the end of the story, of both halves where there are two.</param>
/// <param name="Debrief">Time for the debrief: a third, or what the story leaves of it.</param>
/// <param name="Spare">Unused time; negative where what was begun takes longer than the time that is left.</param>
public sealed record WorkshopPlan(
    TimeSpan Opening, ImmutableArray<PlannedDecision> Decisions, TimeSpan Ending, TimeSpan Debrief, TimeSpan Spare)
{
    /// <summary>Words a minute of reading aloud (Brysbaert 2019, mean of studies in English): a group is as fast as its reader.</summary>
    public const double WordsAMinute = 183;

    // A tenth of the time is for talk, since a group that never talks gains nothing over single players. Project estimate.
    const int TalksInAll = 10;

    const int DebriefsInAll = 3;

    // A vote in each seven and a half minutes, less one: with fewer, the group mostly listens. Project estimate.
    const double MinutesAVote = 7.5;

    /// <summary>Shortest useful talk. Project estimate.</summary>
    public static TimeSpan ShortestTalk { get; } = TimeSpan.FromMinutes(3);

    /// <summary>Talk after which a group repeats itself. Project estimate.</summary>
    public static TimeSpan LongestTalk { get; } = TimeSpan.FromMinutes(8);

    /// <summary>The decision that the debrief replaces, since there is no time for it; null where the story reaches its end.</summary>
    public PlannedDecision? FirstLeftOut => Decisions.FirstOrDefault(decision => !decision.IsPlayed);

    /// <summary>Time that the story takes from the debrief, to reach its end.</summary>
    public TimeSpan FromDebrief { get; init; }

    /// <summary>How many decisions each group votes on.</summary>
    public int Votes => Decisions.Where(decision => decision.IsVoted).Select(decision => decision.Number).Distinct().Count();

    /// <summary>How many decisions the story has.</summary>
    public int Numbers => Decisions.Select(decision => decision.Number).Distinct().Count();

    /// <summary>Duration of the talk about the present question: the planned one, or the shortest where the plan has none.</summary>
    public TimeSpan NextTalk => Decisions.FirstOrDefault() is { Talk: var planned } && planned > TimeSpan.Zero ? planned : ShortestTalk;

    /// <summary>Time that this plan needs, without the debrief.</summary>
    public TimeSpan Needed =>
        Decisions.Where(decision => decision.IsPlayed).Aggregate(Opening + Ending, (sum, decision) => sum + decision.Whole);

    /// <summary>The plan for a workshop that has not begun.</summary>
    public static WorkshopPlan From(PacingModel pacing, WorkshopSetup setup)
    {
        var all = pacing.Timings.SelectMany(timing => setup.Groups.Select((group, index) => new DecisionToCome(
            PlanTimes.Voted(timing, index, setup.Way, group.Voters), PlanTimes.Told(timing, index))));
        var whole = TimeSpan.FromMinutes(setup.Minutes);
        return From(
            pacing, PlanTimes.Opening(pacing, setup.Minutes), setup.Groups.Length * PlanTimes.Ending(pacing), [.. all], whole, whole,
            setup.Groups.Length * whole / TalksInAll);
    }

    /// <summary>The plan for the rest of a workshop. It takes the present question as it did when the group came to it.</summary>
    public static WorkshopPlan From(PacingModel pacing, Workshop workshop, TimeSpan now) =>
        From(pacing, workshop, now, RemainingDecisions.From(
            pacing, workshop, now, workshop.Playthrough.Phase == Phase.Deciding ? IsNextTold(pacing, workshop) : null));

    /// <summary>Whether the facilitator tells what the group has before it: a decision to come, or one that was told.</summary>
    public static bool IsTold(PacingModel pacing, Workshop workshop) => workshop.Stage switch
    {
        Stage.Consequence => workshop.Group.Decisions[^1].IsTold,
        Stage.Reading => workshop.Playthrough.Phase != Phase.Briefing && (IsNextTold(pacing, workshop) ?? false),
        Stage.Discussing or Stage.Voting or Stage.Revealed or Stage.Talking or Stage.HandOver or Stage.Debrief => false,
    };

    /// <summary>Least votes that a workshop of this length should have; voting one after the other costs one of them.</summary>
    public static int LeastVotes(PacingModel pacing, WorkshopSetup setup)
    {
        var usual = (int)(setup.Minutes / MinutesAVote) - 1;
        var oneByOne = setup.Way is BallotWay.Secret or BallotWay.Tables ? 1 : 0;
        return Math.Max(1, Math.Min(usual, pacing.Timings.Length) - oneByOne);
    }

    /// <summary>Time to tell a decision.</summary>
    public static TimeSpan TimeToTell(PacingModel pacing, int number) => PlanTimes.Told(pacing.At(number), 0).Whole;

    /// <summary>Delay of a workshop behind its plan; negative where it has time to spare.</summary>
    public static TimeSpan Behind(PacingModel pacing, Workshop workshop, TimeSpan now)
    {
        if (workshop.Stage == Stage.Debrief) return TimeSpan.Zero;
        // Whoever says how much time there is makes another plan, and nobody is late for the earlier one.
        var first = workshop.Replanned is { } then ? From(pacing, then, then.Time.Latest) : From(pacing, workshop.SetupNow);
        var planned = first.Decisions.ToDictionary(decision => (decision.Group, decision.Number));
        var needed = RemainingDecisions.From(pacing, workshop, now, null)
            .Select(each => each.IsBegun ? each.IsTold == true ? each.Told : each.Voted
                : planned.GetValueOrDefault((each.Group, each.Number)) ?? each.Voted)
            .Where(decision => decision.IsPlayed)
            .Aggregate(OpeningLeft(pacing, workshop) + EndingLeft(pacing, workshop), (sum, decision) => sum + decision.Whole);
        return needed - (workshop.Time.Left(now) - first.Debrief);
    }

    /// <summary>How the plan took the next question when the group came to the present page; null where none comes.</summary>
    static bool? IsNextTold(PacingModel pacing, Workshop workshop) =>
        workshop.Stage != Stage.Reading ? null
            : From(pacing, workshop, workshop.Arrived, RemainingDecisions.From(pacing, workshop, workshop.Arrived, null)).Decisions
                .FirstOrDefault(decision => RemainingDecisions.IsBefore(workshop, decision.Group, decision.Number))?.IsTold;

    static WorkshopPlan From(PacingModel pacing, Workshop workshop, TimeSpan now, ImmutableArray<DecisionToCome> toCome)
    {
        var whole = TimeSpan.FromMinutes(workshop.Time.Minutes);
        var talked = workshop.Groups.SelectMany(group => group.Decisions).Aggregate(
            workshop.Talked + (workshop.Timer?.Allowed ?? TimeSpan.Zero), (sum, decision) => sum + decision.Talked);
        var talk = workshop.Groups.Length * whole / TalksInAll - talked;
        return From(
            pacing, OpeningLeft(pacing, workshop), EndingLeft(pacing, workshop), toCome, workshop.Time.Left(now), whole,
            talk > TimeSpan.Zero ? talk : TimeSpan.Zero);
    }

    static WorkshopPlan From(
        PacingModel pacing, TimeSpan opening, TimeSpan ending, ImmutableArray<DecisionToCome> toCome, TimeSpan left, TimeSpan all,
        TimeSpan talk)
    {
        var debrief = all / DebriefsInAll;
        var decisions = new TimeShare(pacing, left, opening + ending, debrief, talk).Share(toCome);
        var plan = new WorkshopPlan(opening, decisions, ending, debrief, TimeSpan.Zero);
        var rest = left - plan.Needed - debrief;
        if (rest >= TimeSpan.Zero) return plan with { Spare = rest };
        return debrief + rest is var less && less >= TimeSpan.Zero ? plan with { Debrief = less, FromDebrief = -rest }
            : plan with { Debrief = TimeSpan.Zero, FromDebrief = debrief, Spare = less };
    }

    static TimeSpan OpeningLeft(PacingModel pacing, Workshop workshop) =>
        workshop.Playthrough.Phase == Phase.Briefing && workshop.Stage != Stage.Debrief
            ? PlanTimes.Opening(pacing, workshop.Setup.Minutes) : TimeSpan.Zero;

    static TimeSpan EndingLeft(PacingModel pacing, Workshop workshop) =>
        workshop.Stage == Stage.Debrief ? TimeSpan.Zero : workshop.Groups.Count(group => !group.IsOver) * PlanTimes.Ending(pacing);
}
