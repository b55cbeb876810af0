using System.Collections.Immutable;
using CsCheck;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Tests.Workshops;

/// <summary>What holds in any room, whatever is done in whatever order: much of it cannot be done where it is tried.</summary>
public sealed class RoomProperties
{
    static readonly Gen<WorkshopSetup> Setup =
        from people in Gen.Int[1, 4]
        from kind in Gen.Int[0, 3]
        from rule in Gen.Enum<DecisionRule>()
        from way in Gen.Enum<BallotWay>()
        from seed in Gen.ULong
        let groups = kind switch
        {
            0 => (ImmutableArray<GroupSetup>)[new("Room", Voters.People(people))],
            1 => [new("Room", Voters.At([.. Enumerable.Range(0, people).Select(number => $"Table {number}")]))],
            2 => [new("Left", Voters.People(people)), new("Right", Voters.People(2))],
            _ => [new("Left", Voters.At(["North", "South"])), new("Right", Voters.At(["West"]))],
        }
        select new WorkshopSetup(groups, 60, rule, kind is 1 or 3 ? way : BallotWay.Hands, seed);

    static readonly Gen<((Scenario Scenario, int[]) Story, WorkshopSetup Setup, (int Kind, int Number, int Seconds)[] Tries)> Given =
        Gen.Select(AnyStory.Play, Setup, Gen.Select(Gen.Int[0, 50], Gen.Int[0, 11], Gen.Int[-5, 90]).Array[20, 60]);

    /// <summary>The act that is tried: mostly one of those that such a room does, sometimes for nobody or for nothing.</summary>
    static RoomAct Act(Workshop room, int kind, int number)
    {
        var choices = room.Play.Scene?.Choices ?? [];
        var choice = number == 11 || choices.IsEmpty ? new ChoiceId("nothing") : choices[number % choices.Length].Id;
        return kind switch
        {
            0 or 1 or 2 or 29 => new RoomAct.GoOn(),
            3 => new RoomAct.Discuss(TimeSpan.FromMinutes(number)),
            4 => new RoomAct.StopClock(),
            5 => new RoomAct.RunClock(),
            6 => new RoomAct.Extend(TimeSpan.FromMinutes(number - 5)),
            7 or 8 or 9 => new RoomAct.Vote((BallotWay)(number % 3)),
            10 or 11 or 12 or 13 or 14 => new RoomAct.Cast(room.Open is { Way: BallotWay.Secret } ballot && number < 9 ? ballot.Cast : number % 5 - 1, number % 4 == 3 ? null : choice),
            15 or 16 or 17 or 18 => new RoomAct.Count(choice, number % 5 - 1),
            19 or 20 => new RoomAct.Close(),
            21 => new RoomAct.Talk(TimeSpan.FromMinutes(number)),
            22 => new RoomAct.Remark(choice, "Words"),
            23 or 24 => new RoomAct.Decide(room.Verdict is { } verdict && number < 9 ? verdict.Open[number % verdict.Open.Length] : choice),
            25 => new RoomAct.Stay(),
            26 => number < 1 ? new RoomAct.End() : new RoomAct.GoOn(),
            27 => new RoomAct.Commit(number == 11 ? "nobody" : room.Committers.ElementAt(number % room.Committers.Count()), number % 3 == 0 ? "" : "To ask."),
            28 => new RoomAct.TakeBack(),
            > 30 => Usual(room, choice, number),
            _ => number < 6 ? new RoomAct.Allow(number * 30) : new RoomAct.Resume(),
        };
    }

    /// <summary>What rooms mostly do where this one stands.</summary>
    static RoomAct Usual(Workshop room, ChoiceId choice, int number) => room.Stage switch
    {
        Stage.Reading when room.Play.Phase == Phase.Deciding => number % 2 == 0 ? new RoomAct.Vote(room.Setup.Way) : new RoomAct.Discuss(TimeSpan.FromMinutes(number)),
        Stage.Discussing => new RoomAct.Vote(room.Setup.Way),
        Stage.Voting when room.Open!.IsFull || room.Open.IsBegun && number < 4 => new RoomAct.Close(),
        Stage.Voting => room.Open!.Way == BallotWay.Hands ? new RoomAct.Count(choice, 1 + number % 2) : new RoomAct.Cast(room.Open.Cast, number == 0 ? null : choice),
        Stage.Revealed or Stage.Talking when number < 8 => new RoomAct.Decide(room.Verdict!.Open[number % room.Verdict.Open.Length]),
        Stage.Revealed => number == 8 ? new RoomAct.Talk(TimeSpan.FromMinutes(1)) : new RoomAct.Vote(room.Setup.Way),
        _ => new RoomAct.GoOn(),
    };

    /// <summary>All that was done, and how the room then stood.</summary>
    static List<(Workshop Before, RoomAct Act, TimeSpan At, Workshop After)> Run(Scenario scenario, WorkshopSetup setup, (int Kind, int Number, int Seconds)[] tries)
    {
        var (room, now) = (Workshop.Begin(scenario, setup), Room.Start);
        List<(Workshop, RoomAct, TimeSpan, Workshop)> done = [];
        foreach (var (kind, number, seconds) in tries)
        {
            now = now.AddSeconds(seconds);
            var act = Act(room, kind, number);
            if (room.WhyNot(act) is { } reason)
            {
                reason.ShouldNotBeEmpty();
                Should.Throw<InvalidOperationException>(() => { room.After(act, now); }).Message.ShouldBe($"Not now: {reason}.");
                continue;
            }

            var after = room.After(act, now);
            done.Add((room, act, now, after));
            room = after;
        }

        return done;
    }

    [Fact]
    public void No_room_is_ever_stuck_and_the_debrief_is_always_near() => Given.Holds(given =>
    {
        foreach (var (_, act, at, room) in Run(given.Story.Scenario, given.Setup, given.Tries))
        {
            OnFrom(room).ShouldNotBeNull($"nothing can be done after {act}, in {room.Stage}");
            var end = room;
            if (end.Stage == Stage.Voting)
            {
                if (!end.Open!.IsBegun) end = end.After(FirstVote(end), at);
                end = end.After(new RoomAct.Close(), at);
            }

            if (end.Stage != Stage.Debrief) end = end.After(new RoomAct.End(), at);
            end.Stage.ShouldBe(Stage.Debrief);
        }
    });

    [Fact]
    public void A_room_that_always_does_what_leads_on_comes_to_the_end_of_any_story_that_has_one() => Given.Holds(given =>
    {
        var room = Workshop.Begin(given.Story.Scenario, given.Setup);
        // A story with a circle in it may have no end.
        for (var i = 0; i < 150 && room.Stage != Stage.Debrief; i++) room = room.After(OnFrom(room)!, Room.Start);
        foreach (var group in room.Groups)
        {
            Digits.Of(Playthrough.Replay(given.Story.Scenario, group.Decisions.Select(decision => decision.Decision))).ShouldBe(Digits.Of(group.Play.Phase == Phase.Deciding ? group.Play : group.Play.ToQuestion()));
            if (room.Stage == Stage.Debrief) group.IsOver.ShouldBeTrue();
        }
    }, cases: 60);

    static RoomAct FirstVote(Workshop room) =>
        room.Open!.Way == BallotWay.Hands ? new RoomAct.Count(room.Open.Choices[0], 1) : new RoomAct.Cast(0, room.Open.Choices[0]);

    /// <summary>What leads on from here without an end being made of it; null where nothing does.</summary>
    static RoomAct? OnFrom(Workshop room) => ((RoomAct?[])
        [
            new RoomAct.GoOn(), room.Verdict is { } verdict ? new RoomAct.Decide(verdict.Open[0]) : null, new RoomAct.Vote(room.Setup.Way), new RoomAct.Close(),
            room.Open is null ? null : FirstVote(room), new RoomAct.Commit(room.Committers.First(), "To ask."),
        ]).FirstOrDefault(act => act is not null && room.WhyNot(act) is null);

    [Fact]
    public void Votes_add_up_to_the_voters_and_nobody_is_in_a_ballot_twice() => Given.Holds(given =>
    {
        foreach (var (_, _, _, room) in Run(given.Story.Scenario, given.Setup, given.Tries))
        {
            var closed = room.Ballots.Concat(room.Groups.SelectMany(group => group.Decisions).SelectMany(decision => decision.Ballots)).ToList();
            foreach (var ballot in room.Open is { } open ? closed.Append(open) : closed)
            {
                ballot.Cast.ShouldBeInRange(0, ballot.Voters);
                (ballot.Cast + ballot.Missing).ShouldBe(ballot.Voters);
                (ballot.Choices.Sum(ballot.Of) + ballot.Abstained).ShouldBe(ballot.Cast);
                ballot.Votes.Keys.ShouldAllBe(voter => voter >= 0 && voter < ballot.Voters);
                if (ballot.Agreement is { } agreement) agreement.ShouldBeInRange(0, 1);
            }

            closed.ShouldAllBe(ballot => ballot.IsBegun);
            foreach (var decision in room.Groups.SelectMany(group => group.Decisions))
            {
                Verdict.Of(given.Setup.Rule, decision.Last, 0).By.ShouldBe(decision.By);
                if (decision.By == DecidedBy.Votes) decision.Last.Leaders.ShouldBe([decision.Decision.Choice]);
                if (given.Setup.Rule != DecisionRule.Facilitator) decision.Last.Leaders.ShouldContain(decision.Decision.Choice);
            }
        }
    });

    [Fact]
    public void Taking_back_is_being_where_one_was_with_the_clock_standing() => Given.Holds(given =>
    {
        foreach (var (before, act, at, after) in Run(given.Story.Scenario, given.Setup, given.Tries))
        {
            if (act is RoomAct.TakeBack or RoomAct.StopClock or RoomAct.RunClock or RoomAct.Extend or RoomAct.Allow or RoomAct.Resume) continue;
            var back = after.After(new RoomAct.TakeBack(), at);
            back.Told().ShouldBe(before.ToldStanding(at), $"{act}");
            back.Time.ShouldBe(after.Time);
        }
    });

    [Fact]
    public void Doing_the_same_again_gives_the_same_room() => Given.Holds(given =>
    {
        var done = Run(given.Story.Scenario, given.Setup, given.Tries);
        if (done.Count == 0) return;
        var again = done.Aggregate(Workshop.Begin(given.Story.Scenario, given.Setup), (room, one) => room.After(one.Act, one.At));
        again.Told().ShouldBe(done[^1].After.Told());
        again.Time.ShouldBe(done[^1].After.Time);
    });

    [Fact]
    public void Time_never_runs_backwards_and_a_plan_can_always_be_made() => Given.Holds(given =>
    {
        var course = new Core.Workshops.Course(50, [new(1, [], 0.5, 100, 50), new(2, [], 0.2, 100, 50)]);
        foreach (var (before, act, at, after) in Run(given.Story.Scenario, given.Setup, given.Tries))
        {
            if (act is not RoomAct.Resume) after.Time.Latest.ShouldBeGreaterThanOrEqualTo(before.Time.Latest);
            after.Time.Spent(after.Time.Latest).ShouldBeGreaterThanOrEqualTo(before.Time.Spent(before.Time.Latest));
            after.Talked.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
            var plan = WorkshopPlan.Of(course, after, at);
            (plan.Needed + plan.Debrief + plan.Spare).ShouldBe(after.Time.Left(at), TimeSpan.FromSeconds(1));
            if (after.Stage is Stage.Discussing or Stage.Voting or Stage.Revealed or Stage.Talking or Stage.Consequence)
            {
                plan.Decisions[0].IsPlayed.ShouldBeTrue();
                plan.Decisions[0].Group.ShouldBe(after.Turn);
            }
        }
    });

    [Fact]
    public void Random_rooms_go_everywhere()
    {
        var runs = Given.All().Select(given => Run(given.Story.Scenario, given.Setup, given.Tries)).ToList();
        var rooms = runs.SelectMany(run => run).Select(one => one.After).ToList();
        foreach (var stage in Enum.GetValues<Stage>()) rooms.Count(room => room.Stage == stage).ShouldBeGreaterThan(15, $"{stage}");
        runs.SelectMany(run => run).Select(one => one.Act.GetType()).Distinct().Count().ShouldBe(18);
        var decisions = runs.SelectMany(run => run).Where(one => one.Act is RoomAct.Decide).Select(one => one.After.Group.Decisions[^1]).ToList();
        foreach (var by in Enum.GetValues<DecidedBy>()) decisions.Count(decision => decision.By == by).ShouldBeGreaterThan(10, $"{by}");
        decisions.Count(decision => decision.Ballots.Length > 1).ShouldBeGreaterThan(10);
        decisions.Count(decision => decision.Last.IsFull).ShouldBeGreaterThan(10);
    }
}
