namespace TrustSim.Core.Workshops;

/// <summary>
/// A plan for the remaining time. The debrief takes a third of the whole; reading and voting take their estimated times; the rest goes to
/// talk about the decisions with the greatest influence. Where that would leave too little talk, the group plays fewer decisions.
/// </summary>
/// <param name="Opening">Time to read the briefing; zero once it is read.</param>
/// <param name="Decisions">The decisions that follow, the present one first.</param>
/// <param name="Debrief">Time for the debrief.</param>
/// <param name="Spare">Unused time.</param>
public sealed record WorkshopPlan(TimeSpan Opening, ImmutableArray<PlannedDecision> Decisions, TimeSpan Debrief, TimeSpan Spare)
{
    /// <summary>Words a minute of reading aloud (Brysbaert 2019, mean of studies in English): a group is as fast as its reader.</summary>
    public const double WordsAMinute = 183;

    /// <summary>Shortest useful talk. Project estimate.</summary>
    public static TimeSpan ShortestTalk { get; } = TimeSpan.FromMinutes(3);

    /// <summary>Talk after which a group repeats itself. Project estimate.</summary>
    public static TimeSpan LongestTalk { get; } = TimeSpan.FromMinutes(8);

    // A group that never talks gains nothing over single players.
    const int LeastTalks = 2;

    static readonly TimeSpan Welcome = TimeSpan.FromMinutes(2);
    static readonly TimeSpan Settle = TimeSpan.FromSeconds(15);
    static readonly TimeSpan Reveal = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Hands = TimeSpan.FromSeconds(45);
    static readonly TimeSpan SecretVote = TimeSpan.FromSeconds(7);
    static readonly TimeSpan TableVote = TimeSpan.FromSeconds(12);
    static readonly TimeSpan Phones = TimeSpan.FromSeconds(40);
    static readonly TimeSpan ShortestVote = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    /// <summary>The decision that the debrief replaces, since there is no time for it; null where the group plays all.</summary>
    public PlannedDecision? FirstLeftOut => Decisions.FirstOrDefault(decision => !decision.IsPlayed);

    /// <summary>Duration of the talk about the present question: the planned one, or the shortest where the plan has none.</summary>
    public TimeSpan NextTalk => Decisions.FirstOrDefault() is { Talk: var planned } && planned > TimeSpan.Zero ? planned : ShortestTalk;

    /// <summary>Time that this plan needs, without the debrief.</summary>
    public TimeSpan Needed => Decisions.Where(decision => decision.IsPlayed).Aggregate(Opening, (sum, decision) => sum + decision.Whole);

    /// <summary>The plan for a workshop that has not begun.</summary>
    public static WorkshopPlan From(PacingModel pacing, WorkshopSetup setup)
    {
        var all = pacing.Timings.SelectMany(
            timing => setup.Groups.Select((group, index) => Planned(timing, index, setup.Way, group.Voters)));
        var whole = TimeSpan.FromMinutes(setup.Minutes);
        return From(pacing, OpeningOf(pacing), [.. all], whole, whole, LeastTalks);
    }

    /// <summary>The plan for the rest of a workshop.</summary>
    public static WorkshopPlan From(PacingModel pacing, Workshop workshop, TimeSpan now) => From(
        pacing, OpeningLeft(pacing, workshop),
        [
            .. ToCome(pacing, workshop)
                .Select(decision => IsBefore(workshop, decision) ? Begun(decision, workshop, now) : decision),
        ],
        workshop.Time.Left(now), TimeSpan.FromMinutes(workshop.Time.Minutes), Math.Max(0, LeastTalks - TalksDone(workshop)));

    /// <summary>Delay of a workshop behind its first plan; negative where it is ahead.</summary>
    public static TimeSpan Behind(PacingModel pacing, Workshop workshop, TimeSpan now)
    {
        if (workshop.Stage == Stage.Debrief) return TimeSpan.Zero;
        var first = From(pacing, workshop.Setup);
        var planned = first.Decisions.ToDictionary(decision => (decision.Group, decision.Number));
        var needed = OpeningLeft(pacing, workshop) + ToCome(pacing, workshop)
            .Select(decision => planned.GetValueOrDefault((decision.Group, decision.Number)) ?? decision)
            .Where(decision => decision.IsPlayed)
            .Aggregate(
                first.Spare,
                (sum, decision) => sum + (IsBefore(workshop, decision) ? Begun(decision, workshop, now) : decision).Whole);
        return needed - (workshop.Time.Left(now) - first.Debrief);
    }

    static WorkshopPlan From(
        PacingModel pacing, TimeSpan opening, ImmutableArray<PlannedDecision> toCome, TimeSpan left, TimeSpan all, int leastTalks)
    {
        var debrief = all / 3;
        var time = left - debrief - opening;
        var played = toCome.Length;
        // The group finishes every decision that it has begun, however late it is.
        var begun = toCome.TakeWhile(decision => !IsOpen(decision)).Count();
        while (played > begun && TimeFor(played) < TimeSpan.Zero) played--;
        var spare = toCome[..played].Aggregate(time, (rest, decision) => rest - decision.Whole);
        var open = toCome[..played].Where(IsOpen).ToList();
        var talks = Math.Clamp((int)(spare / ShortestTalk), 0, open.Count);
        var talk = talks == 0 ? TimeSpan.Zero : WholeHalfMinutes(TimeSpan.FromTicks(Math.Min(LongestTalk.Ticks, spare.Ticks / talks)));
        var chosen = open.OrderByDescending(decision => pacing.At(decision.Number).Weight)
            .ThenBy(decision => decision.Number)
            .Take(talks)
            .ToHashSet();
        return new(
            opening,
            [
                .. toCome.Select((decision, index) => decision with
                {
                    Talk = chosen.Contains(decision) ? talk : decision.Talk, IsPlayed = index < played,
                }),
            ],
            debrief, spare - talks * talk);

        TimeSpan TimeFor(int count) =>
            toCome[..count].Aggregate(time, (rest, decision) => rest - decision.Whole)
                - Math.Min(leastTalks, toCome[..count].Count(IsOpen)) * ShortestTalk;

        // A decision without reading time is under discussion or past it.
        static bool IsOpen(PlannedDecision decision) => decision.Read > TimeSpan.Zero;
    }

    /// <summary>The decisions that each group has not finished, in the order of the turns.</summary>
    static IEnumerable<PlannedDecision> ToCome(PacingModel pacing, Workshop workshop)
    {
        if (workshop.Stage == Stage.Debrief) return [];
        return workshop.Groups.SelectMany((group, index) => Left(group, index))
            .OrderBy(decision => !IsBefore(workshop, decision))
            .ThenBy(decision => decision.Number)
            .ThenBy(decision => decision.Group);

        IEnumerable<PlannedDecision> Left(Group group, int index)
        {
            // The group still reads the outcome of the last decision.
            var done = group.Decisions.Length - (index == workshop.Turn && workshop.Stage == Stage.Consequence ? 1 : 0);
            // Paths differ in length; only the end of this one shows its number of questions.
            var last = group.Playthrough.IsOver ? group.Decisions.Length : Math.Max(pacing.Timings.Length, group.Decisions.Length + 1);
            return Enumerable.Range(done + 1, last - done)
                .Select(number => Planned(pacing.At(number), index, workshop.Setup.Way, group.Voters));
        }
    }

    static int TalksDone(Workshop workshop) =>
        workshop.Groups.Sum(group => group.Decisions.Count(decision => decision.Talked > TimeSpan.Zero))
            + (workshop.Timer is not null || workshop.Talked > TimeSpan.Zero ? 1 : 0);

    static bool IsBefore(Workshop workshop, PlannedDecision decision) =>
        workshop.Stage != Stage.HandOver && decision.Group == workshop.Turn
            && decision.Number == workshop.Group.Decisions.Length + (workshop.Stage == Stage.Consequence ? 0 : 1);

    /// <summary>The remaining time of the present decision.</summary>
    static PlannedDecision Begun(PlannedDecision decision, Workshop workshop, TimeSpan now)
    {
        var talk = workshop.Timer?.LeftAt(now) is { } left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
        return workshop.Stage switch
        {
            Stage.Discussing => decision with { Read = TimeSpan.Zero, Talk = talk },
            Stage.Voting => decision with { Read = TimeSpan.Zero, Talk = TimeSpan.Zero },
            Stage.Revealed or Stage.Talking => decision with { Read = TimeSpan.Zero, Vote = Reveal, Talk = talk },
            Stage.Consequence => decision with { Read = TimeSpan.Zero, Vote = TimeSpan.Zero, Talk = TimeSpan.Zero },
            Stage.Reading or Stage.HandOver or Stage.Debrief => decision,
        };
    }

    static PlannedDecision Planned(DecisionTiming timing, int group, BallotWay way, Voters voters) =>
        new(
            group, timing.Number, Reading(timing.Before) + Settle, TimeSpan.Zero, Voting(way, voters) + Reveal,
            Reading(timing.Behind) + Settle, true);

    static TimeSpan Voting(BallotWay way, Voters voters) => way switch
    {
        BallotWay.Hands => Hands,
        BallotWay.Secret => Longer(ShortestVote, voters.Count * SecretVote),
        BallotWay.Tables => Longer(ShortestVote, voters.Count * TableVote),
        BallotWay.Phones => Phones,
    };

    static TimeSpan OpeningOf(PacingModel pacing) => Welcome + Reading(pacing.Opening);

    static TimeSpan OpeningLeft(PacingModel pacing, Workshop workshop) =>
        workshop.Playthrough.Phase == Phase.Briefing && workshop.Stage != Stage.Debrief ? OpeningOf(pacing) : TimeSpan.Zero;

    static TimeSpan Reading(int words) => TimeSpan.FromMinutes(words / WordsAMinute);

    static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    static TimeSpan WholeHalfMinutes(TimeSpan time) => Math.Floor(time / Round) * Round;
}
