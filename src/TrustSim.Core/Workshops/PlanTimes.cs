namespace TrustSim.Core.Workshops;

/// <summary>The time that each part of a workshop takes. Project estimates, except for reading.</summary>
static class PlanTimes
{
    static readonly TimeSpan LongestWelcome = TimeSpan.FromMinutes(2);
    static readonly TimeSpan Settle = TimeSpan.FromSeconds(15);
    static readonly TimeSpan Glance = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Hands = TimeSpan.FromSeconds(45);
    static readonly TimeSpan SecretVote = TimeSpan.FromSeconds(7);
    static readonly TimeSpan TableVote = TimeSpan.FromSeconds(12);
    static readonly TimeSpan Phones = TimeSpan.FromSeconds(40);
    static readonly TimeSpan ShortestVote = TimeSpan.FromSeconds(30);

    // A workshop of an hour has two minutes of welcome, a shorter one less.
    const int WelcomesInAll = 30;

    /// <summary>Time to look at a vote and decide.</summary>
    public static TimeSpan Reveal { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Time for the welcome and the briefing.</summary>
    public static TimeSpan Opening(PacingModel pacing, int minutes)
    {
        var welcome = TimeSpan.FromMinutes(minutes) / WelcomesInAll;
        return (welcome < LongestWelcome ? welcome : LongestWelcome) + Reading(pacing.Opening);
    }

    /// <summary>Time to read the end of the story.</summary>
    public static TimeSpan Ending(PacingModel pacing) => Reading(pacing.Ending);

    /// <summary>A decision on which the group votes at once.</summary>
    public static PlannedDecision Voted(DecisionTiming timing, int group, BallotWay way, Voters voters) =>
        new(
            group, timing.Number, Reading(timing.Before) + Settle, TimeSpan.Zero, Voting(way, voters) + Reveal,
            Reading(timing.Behind) + Glance);

    /// <summary>The same decision, told by the facilitator.</summary>
    public static PlannedDecision Told(DecisionTiming timing, int group) => new(
        group, timing.Number, Reading(timing.Told) + Glance, TimeSpan.Zero, TimeSpan.Zero, Reading(timing.ToldBehind), IsTold: true);

    static TimeSpan Voting(BallotWay way, Voters voters) => way switch
    {
        BallotWay.Hands => Hands,
        BallotWay.Secret => Longer(ShortestVote, voters.Count * SecretVote),
        BallotWay.Tables => Longer(ShortestVote, voters.CountIn(way) * TableVote),
        BallotWay.Phones => Phones,
    };

    static TimeSpan Reading(int words) => TimeSpan.FromMinutes(words / WorkshopPlan.WordsAMinute);

    static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
