using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Tests.Workshops;

/// <summary>Workshops to begin with, and what one does in them; each act takes a minute.</summary>
static class Room
{
    public static readonly TimeSpan Start = TimeSpan.Zero;

    /// <summary>Two questions with two answers each, an interlude between them, and an ending.</summary>
    public static Scenario Two { get; } = new Tests.Story()
        .Scene("first", choices: [new("yes"), new("no"), new("later")])
        .Scene("between")
        .Scene("second", choices: [new("on"), new("off")])
        .Scene("end", ending: "the end").Build();

    public static WorkshopSetup Of(int people, DecisionRule rule = DecisionRule.MostVotesThenLot, BallotWay way = BallotWay.Hands, int minutes = 60, ulong seed = 7) =>
        new([new("The room", Voters.People(people))], minutes, rule, way, seed);

    public static WorkshopSetup Halves(int minutes = 90) =>
        new([new("Left", Voters.People(3)), new("Right", Voters.People(3))], minutes, DecisionRule.MostVotesThenLot, BallotWay.Hands, 7);

    public static WorkshopSetup Tables(params string[] names) =>
        new([new("The room", Voters.At([.. names]))], 60, DecisionRule.MostVotesThenLot, BallotWay.Tables, 7);

    public static Workshop Begin(WorkshopSetup? setup = null, Scenario? scenario = null) => Workshop.Begin(scenario ?? Two, setup ?? Of(3));

    /// <summary>Does one after the other, a minute each.</summary>
    public static Workshop Do(this Workshop room, params ReadOnlySpan<RoomAct> acts)
    {
        foreach (var act in acts) room = room.After(act, room.Time.Latest.AddMinutes(1));
        return room;
    }

    /// <summary>Votes by hands, all for one, and decides it.</summary>
    public static Workshop Takes(this Workshop room, string choice) =>
        room.Do(new RoomAct.Vote(BallotWay.Hands), new RoomAct.Count(new(choice), room.Group.Voters.Count), new RoomAct.Close(), new RoomAct.Decide(new(choice)));

    public static RoomAct GoOn { get; } = new RoomAct.GoOn();

    public static RoomAct Discuss { get; } = new RoomAct.Discuss(TimeSpan.FromMinutes(5));

    public static RoomAct Hands { get; } = new RoomAct.Vote(BallotWay.Hands);

    public static RoomAct Secret { get; } = new RoomAct.Vote(BallotWay.Secret);

    public static RoomAct Close { get; } = new RoomAct.Close();

    public static RoomAct Talk { get; } = new RoomAct.Talk(TimeSpan.FromMinutes(2));

    public static RoomAct End { get; } = new RoomAct.End();

    public static RoomAct Back { get; } = new RoomAct.TakeBack();

    public static RoomAct Count(string choice, int hands) => new RoomAct.Count(new(choice), hands);

    public static RoomAct Cast(int voter, string? choice) => new RoomAct.Cast(voter, choice is null ? null : new ChoiceId(choice));

    public static RoomAct Decide(string choice) => new RoomAct.Decide(new(choice));

    public static RoomAct Remark(string choice, string text) => new RoomAct.Remark(new(choice), text);

    /// <summary>All that a room is, but for the time and the steps behind it, so that two can be compared whole.</summary>
    public static string Told(this Workshop room) => string.Join('\n',
        [
            $"{room.Stage} turn {room.Turn} talked {room.Talked} clock {room.Timer}",
            $"open {room.Open?.Told()}",
            .. room.Ballots.Select(ballot => $"ballot {ballot.Told()}"),
            .. room.Remarks.Select(remark => $"{remark}"),
            .. room.Commitments.Select(pair => $"{pair}"),
            .. room.Groups.Select(group => $"{group.Name} {group.Voters.Count} {string.Join(' ', group.Voters.Tables)}\n{Digits.Of(group.Play)}{string.Join('\n', group.Decisions.Select(Told))}"),
        ]);

    public static string Told(this Ballot ballot) =>
        $"{ballot.Way} {ballot.Voters} {string.Join(' ', ballot.Choices.Select(choice => $"{choice}:{ballot.HandsFor(choice)}:{ballot.Of(choice)}"))} {string.Join(' ', ballot.Votes)}";

    static string Told(RoomDecision decision) =>
        $"{decision.Number} {decision.Decision} {decision.By} {decision.Talked} {string.Join(' ', decision.Ballots.Select(Told))} {string.Join(' ', decision.Remarks)}";

    /// <summary>As <see cref="Told(Workshop)"/>, with each clock at what it shows then and standing.</summary>
    public static string ToldStanding(this Workshop room, TimeSpan now) => room.Timer is { } timer
        ? room.Told().Replace($"clock {timer}", $"clock {timer.Stopped(now)}", StringComparison.Ordinal)
        : room.Told();

    public static TimeSpan AddSeconds(this TimeSpan time, double seconds) => time + TimeSpan.FromSeconds(seconds);

    public static TimeSpan AddMinutes(this TimeSpan time, double minutes) => time + TimeSpan.FromMinutes(minutes);

    public static TimeSpan AddHours(this TimeSpan time, double hours) => time + TimeSpan.FromHours(hours);

    public static TimeSpan AddDays(this TimeSpan time, double days) => time + TimeSpan.FromDays(days);
}
