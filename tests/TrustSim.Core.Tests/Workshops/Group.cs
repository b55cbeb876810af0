using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Tests.Workshops;

/// <summary>Sample workshops and their acts; each act takes a minute.</summary>
static class Group
{
    public static readonly TimeSpan Start = TimeSpan.Zero;

    /// <summary>Two questions with two answers each, an interlude between them, and an ending.</summary>
    public static Scenario Two { get; } = new Tests.Story()
        .Scene("first", choices: [new("yes"), new("no"), new("later")])
        .Scene("between")
        .Scene("second", choices: [new("on"), new("off")])
        .Scene("end", ending: "the end").Build();

    public static WorkshopSetup Of(int people, DecisionRule rule = DecisionRule.MostVotesThenLot, BallotWay way = BallotWay.Hands,
        int minutes = 60, ulong seed = 7) =>
        new([new("The group", Voters.People(people))], minutes, rule, way, seed);

    public static WorkshopSetup Halves(int minutes = 90) =>
        new([new("Left", Voters.People(3)), new("Right", Voters.People(3))], minutes, DecisionRule.MostVotesThenLot, BallotWay.Hands, 7);

    public static WorkshopSetup Tables(params string[] names) =>
        new([new("The group", Voters.At([.. names]))], 60, DecisionRule.MostVotesThenLot, BallotWay.Tables, 7);

    public static Workshop Begin(WorkshopSetup? setup = null, Scenario? scenario = null) => Workshop.Begin(scenario ?? Two, setup ?? Of(3));

    /// <summary>Performs the acts in order, a minute each.</summary>
    public static Workshop Do(this Workshop workshop, params ReadOnlySpan<WorkshopAct> acts)
    {
        foreach (var act in acts) workshop = workshop.After(act, workshop.Time.Latest.AddMinutes(1));
        return workshop;
    }

    /// <summary>Votes by hands, all for one choice, and decides it.</summary>
    public static Workshop Takes(this Workshop workshop, string choice) =>
        workshop.Do(new WorkshopAct.Vote(BallotWay.Hands), new WorkshopAct.Count(new(choice), workshop.Group.Voters.Count),
            new WorkshopAct.Close(), new WorkshopAct.Decide(new(choice)));

    public static WorkshopAct Continue { get; } = new WorkshopAct.Continue();

    public static WorkshopAct Discuss { get; } = new WorkshopAct.Discuss(TimeSpan.FromMinutes(5));

    public static WorkshopAct Hands { get; } = new WorkshopAct.Vote(BallotWay.Hands);

    public static WorkshopAct Secret { get; } = new WorkshopAct.Vote(BallotWay.Secret);

    public static WorkshopAct Close { get; } = new WorkshopAct.Close();

    public static WorkshopAct Talk { get; } = new WorkshopAct.Talk(TimeSpan.FromMinutes(2));

    public static WorkshopAct End { get; } = new WorkshopAct.End();

    public static WorkshopAct Back { get; } = new WorkshopAct.TakeBack();

    public static WorkshopAct Count(string choice, int hands) => new WorkshopAct.Count(new(choice), hands);

    public static WorkshopAct Cast(int voter, string? choice) => new WorkshopAct.Cast(voter, choice is null ? null : new ChoiceId(choice));

    public static WorkshopAct Decide(string choice) => new WorkshopAct.Decide(new(choice));

    public static WorkshopAct Tell(string choice) => new WorkshopAct.Tell(new(choice));

    public static WorkshopAct Remark(string choice, string text) => new WorkshopAct.Remark(new(choice), text);

    /// <summary>Writes the whole state of a workshop for comparisons, without the time and the earlier steps.</summary>
    public static string Told(this Workshop workshop) => string.Join('\n',
        [
            $"{workshop.Stage} turn {workshop.Turn} talked {workshop.Talked} clock {workshop.Timer}",
            $"open {workshop.Open?.Told()}",
            .. workshop.Ballots.Select(ballot => $"ballot {ballot.Told()}"),
            .. workshop.Remarks.Select(remark => $"{remark}"),
            .. workshop.Commitments.Select(pair => $"{pair}"),
            .. workshop.Groups.Select(
                group =>
                    $"{group.Name} {group.Voters.Count} {string.Join(' ', group.Voters.Tables)}\n{Digits.Render(group.Playthrough)}"
                        + string.Join('\n', group.Decisions.Select(Told))),
        ]);

    public static string Told(this Ballot ballot) =>
        $"{ballot.Way} {ballot.Voters} "
        + string.Join(' ', ballot.Choices.Select(choice => $"{choice}:{ballot.HandsFor(choice)}:{ballot.Of(choice)}"))
        + $" {string.Join(' ', ballot.Votes)}";

    static string Told(GroupDecision decision) =>
        $"{decision.Number} {decision.Decision} {decision.By} {decision.Talked} "
        + $"{string.Join(' ', decision.Ballots.Select(Told))} {string.Join(' ', decision.Remarks)}";

    /// <summary>As <see cref="Told(Workshop)"/>, with each timer stopped at its present value.</summary>
    public static string ToldStanding(this Workshop workshop, TimeSpan now) => workshop.Timer is { } timer
        ? workshop.Told().Replace($"clock {timer}", $"clock {timer.Stopped(now)}", StringComparison.Ordinal)
        : workshop.Told();

    public static TimeSpan AddSeconds(this TimeSpan time, double seconds) => time + TimeSpan.FromSeconds(seconds);

    public static TimeSpan AddMinutes(this TimeSpan time, double minutes) => time + TimeSpan.FromMinutes(minutes);

    public static TimeSpan AddHours(this TimeSpan time, double hours) => time + TimeSpan.FromHours(hours);

    public static TimeSpan AddDays(this TimeSpan time, double days) => time + TimeSpan.FromDays(days);
}
