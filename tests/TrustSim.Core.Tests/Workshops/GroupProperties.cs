using System.Collections.Immutable;
using CsCheck;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Tests.Workshops;

/// <summary>Properties of any workshop under any acts in any order; many acts are not legal where the test tries them.</summary>
public sealed class GroupProperties
{
    static readonly Gen<WorkshopSetup> Setup =
        from people in Gen.Int[1, 4]
        from kind in Gen.Int[0, 3]
        from rule in Gen.Enum<DecisionRule>()
        from way in Gen.Enum<BallotWay>()
        from seed in Gen.ULong
        let groups = kind switch
        {
            0 => (ImmutableArray<GroupSetup>)[new("Group", Voters.People(people))],
            1 => [new("Group", Voters.At([.. Enumerable.Range(0, people).Select(number => $"Table {number}")]))],
            2 => [new("Left", Voters.People(people)), new("Right", Voters.People(2))],
            _ => [new("Left", Voters.At(["North", "South"])), new("Right", Voters.At(["West"]))],
        }
        select new WorkshopSetup(groups, 60, rule, kind == 1 || (kind == 3 && way != BallotWay.Phones) ? way : BallotWay.Hands, seed);

    static readonly Gen<((Scenario Scenario, int[]) Story, WorkshopSetup Setup, (int Kind, int Number, int Seconds)[] Tries)> Given =
        Gen.Select(AnyStory.Play, Setup, Gen.Select(Gen.Int[0, 51], Gen.Int[0, 11], Gen.Int[-5, 90]).Array[20, 60]);

    /// <summary>A random act: mostly a usual one, sometimes one without a target.</summary>
    static WorkshopAct Act(Workshop workshop, int kind, int number)
    {
        var choices = workshop.Playthrough.Scene?.Choices ?? [];
        var choice = number == 11 || choices.IsEmpty ? new ChoiceId("nothing") : choices[number % choices.Length].Id;
        return kind switch
        {
            0 or 1 or 2 or 29 => new WorkshopAct.Continue(),
            3 => new WorkshopAct.Discuss(TimeSpan.FromMinutes(number)),
            4 => new WorkshopAct.StopClock(),
            5 => new WorkshopAct.RunClock(),
            6 => new WorkshopAct.Extend(TimeSpan.FromMinutes(number - 5)),
            7 or 8 or 9 => new WorkshopAct.Vote((BallotWay)(number % 4)),
            10 or 11 or 12 or 13 or 14 =>
                new WorkshopAct.Cast(workshop.Open is { Way: BallotWay.Secret } ballot && number < 9 ? ballot.Cast : number % 5 - 1,
                    number % 4 == 3 ? null : choice),
            15 or 16 or 17 or 18 => new WorkshopAct.Count(choice, number % 5 - 1),
            19 => new WorkshopAct.Close(),
            20 => new WorkshopAct.Close(Phones(workshop, number)),
            21 => new WorkshopAct.Talk(TimeSpan.FromMinutes(number)),
            22 => new WorkshopAct.Remark(choice, "Words"),
            23 or 24 =>
                new WorkshopAct.Decide(workshop.Verdict is { } verdict && number < 9 ? verdict.Open[number % verdict.Open.Length] : choice),
            25 => new WorkshopAct.Stay(),
            26 => number < 1 ? new WorkshopAct.End() : new WorkshopAct.Continue(),
            27 =>
                new WorkshopAct.Commit(number == 11 ? "nobody" : workshop.Committers.ElementAt(number % workshop.Committers.Count()),
                    number % 3 == 0 ? "" : "To ask."),
            28 => new WorkshopAct.TakeBack(),
            51 => new WorkshopAct.Tell(choice),
            > 30 => Usual(workshop, choice, number),
            _ => number < 6 ? new WorkshopAct.Allow(number * 30) : new WorkshopAct.Resume(),
        };
    }

    static Tally? Phones(Workshop workshop, int number) => workshop.Open is not { } open ? null
        : new([.. open.Choices.Select((_, option) => (number + option) % 3)], []);

    /// <summary>The usual acts at this stage.</summary>
    static WorkshopAct Usual(Workshop workshop, ChoiceId choice, int number) => workshop.Stage switch
    {
        Stage.Reading when workshop.Playthrough.Phase == Phase.Deciding =>
            number % 2 == 0 ? new WorkshopAct.Vote(workshop.Setup.Way) : new WorkshopAct.Discuss(TimeSpan.FromMinutes(number)),
        Stage.Discussing => new WorkshopAct.Vote(workshop.Setup.Way),
        Stage.Voting when workshop.Open!.Way == BallotWay.Phones && number % 3 > 0 => new WorkshopAct.Close(Phones(workshop, number)),
        Stage.Voting when workshop.Open!.IsFull || workshop.Open.IsBegun && number < 4 => new WorkshopAct.Close(),
        Stage.Voting =>
            workshop.Open!.CountsHands ? new WorkshopAct.Count(choice, 1 + number % 2)
                : new WorkshopAct.Cast(workshop.Open.Cast, number == 0 ? null : choice),
        Stage.Revealed or Stage.Talking when number < 8 =>
            new WorkshopAct.Decide(workshop.Verdict!.Open[number % workshop.Verdict.Open.Length]),
        Stage.Revealed => number == 8 ? new WorkshopAct.Talk(TimeSpan.FromMinutes(1)) : new WorkshopAct.Vote(workshop.Setup.Way),
        _ => new WorkshopAct.Continue(),
    };

    /// <summary>Performs the acts, and records each with the workshops before and after it.</summary>
    static List<(Workshop Before, WorkshopAct Act, TimeSpan At, Workshop After)> Run(Scenario scenario, WorkshopSetup setup,
        (int Kind, int Number, int Seconds)[] tries)
    {
        var (workshop, now) = (Workshop.Begin(scenario, setup), Group.Start);
        List<(Workshop, WorkshopAct, TimeSpan, Workshop)> done = [];
        foreach (var (kind, number, seconds) in tries)
        {
            now = now.AddSeconds(seconds);
            var act = Act(workshop, kind, number);
            if (workshop.Validate(act) is { } reason)
            {
                reason.Id.ShouldNotBeEmpty();
                Should.Throw<InvalidOperationException>(() => { workshop.After(act, now); }).Message.ShouldBe($"Not now: {reason}.");
                continue;
            }

            var after = workshop.After(act, now);
            done.Add((workshop, act, now, after));
            workshop = after;
        }

        return done;
    }

    [Fact]
    public void No_workshop_is_ever_stuck_and_the_debrief_is_always_near() => Given.Holds((given, met) =>
    {
        foreach (var (_, act, at, workshop) in Run(given.Story.Scenario, given.Setup, given.Tries))
        {
            OnFrom(workshop).ShouldNotBeNull($"nothing can be done after {act}, in {workshop.Stage}");
            var end = workshop;
            met.Note("from an open vote", end.Stage == Stage.Voting);
            met.Note("from a half's turn to the other's", end.Stage == Stage.HandOver);
            if (end.Stage == Stage.Voting)
            {
                if (!end.Open!.IsBegun || end.Open.Cast == 0) end = end.After(FirstVote(end), at);
                end = end.After(new WorkshopAct.Close(), at);
            }

            if (end.Stage != Stage.Debrief) end = end.After(new WorkshopAct.End(), at);
            end.Stage.ShouldBe(Stage.Debrief);
        }
    }, ["from an open vote", "from a half's turn to the other's"]);

    [Fact]
    public void A_group_that_always_continues_reaches_the_end_of_any_story_that_has_one() => Given.Holds((given, met) =>
    {
        var workshop = Workshop.Begin(given.Story.Scenario, given.Setup);
        // A story with a cycle may have no end.
        for (var i = 0; i < 150 && workshop.Stage != Stage.Debrief; i++) workshop = workshop.After(OnFrom(workshop)!, Group.Start);
        foreach (var group in workshop.Groups)
        {
            Digits.Render(Playthrough.Replay(given.Story.Scenario, group.Decisions.Select(decision => decision.Decision)))
                .ShouldBe(Digits.Render(group.Playthrough.Phase == Phase.Deciding ? group.Playthrough : group.Playthrough.ToQuestion()));
            if (workshop.Stage == Stage.Debrief) group.IsOver.ShouldBeTrue();
        }

        met.Note("a story with an end", workshop.Stage == Stage.Debrief);
        met.Note("a story that goes round", workshop.Stage != Stage.Debrief);
        met.Note("two halves", workshop.Groups.Length == 2);
    }, ["a story with an end", "a story that goes round", "two halves"], cases: 60);

    static WorkshopAct FirstVote(Workshop workshop) =>
        workshop.Open!.CountsHands ? new WorkshopAct.Count(workshop.Open.Choices[0], 1)
            : new WorkshopAct.Cast(0, workshop.Open.Choices[0]);

    /// <summary>The act that continues from here without ending the workshop; null where there is none.</summary>
    static WorkshopAct? OnFrom(Workshop workshop) => ((WorkshopAct?[])
        [
            new WorkshopAct.Continue(), workshop.Verdict is { } verdict ? new WorkshopAct.Decide(verdict.Open[0]) : null,
                new WorkshopAct.Vote(workshop.Setup.Way), new WorkshopAct.Close(),
            workshop.Open is null ? null : FirstVote(workshop), new WorkshopAct.Commit(workshop.Committers.First(), "To ask."),
        ]).FirstOrDefault(act => act is not null && workshop.Validate(act) is null);

    [Fact]
    public void Votes_add_up_to_the_voters_and_nobody_is_in_a_ballot_twice() => Given.Holds((given, met) =>
    {
        foreach (var (_, _, _, workshop) in Run(given.Story.Scenario, given.Setup, given.Tries))
        {
            var closed =
                workshop.Ballots.Concat(workshop.Groups.SelectMany(group => group.Decisions).SelectMany(decision => decision.Ballots))
                    .ToList();
            foreach (var ballot in workshop.Open is { } open ? closed.Append(open) : closed)
            {
                ballot.Cast.ShouldBeInRange(0, ballot.Voters);
                (ballot.Cast + ballot.Missing).ShouldBe(ballot.Voters);
                (ballot.Choices.Sum(ballot.Of) + ballot.Abstained).ShouldBe(ballot.Cast);
                ballot.Votes.Keys.ShouldAllBe(voter => voter >= 0 && voter < ballot.Voters);
                if (ballot.Agreement is { } agreement) agreement.ShouldBeInRange(0, 1);
                met.Note("a tie", ballot.IsBegun && ballot.Leaders.Length > 1);
                met.Note("somebody who votes for none", ballot.Abstained > 0);
                met.Note("all agree", ballot.Agreement == 1);
                foreach (var way in Enum.GetValues<BallotWay>()) met.Note($"{way}", ballot.Way == way);
            }

            closed.ShouldAllBe(ballot => ballot.IsBegun);
            foreach (var decision in workshop.Groups.SelectMany(group => group.Decisions))
            {
                met.Note("told by the facilitator", decision.IsTold);
                if (decision.Last is not { } last) continue;
                Verdict.Decide(given.Setup.Rule, last, 0).By.ShouldBe(decision.By);
                if (decision.By == DecidedBy.Votes) last.Leaders.ShouldBe([decision.Decision.Choice]);
                if (given.Setup.Rule != DecisionRule.Facilitator) last.Leaders.ShouldContain(decision.Decision.Choice);
                foreach (var by in Enum.GetValues<DecidedBy>()) met.Note($"{by}", decision.By == by);
            }
        }
    },
    [
        "a tie", "somebody who votes for none", "all agree", "told by the facilitator",
        .. Enum.GetNames<BallotWay>(), .. Enum.GetNames<DecidedBy>(),
    ]);

    [Fact]
    public void Taking_back_is_being_where_one_was_with_the_clock_standing() => Given.Holds((given, met) =>
    {
        foreach (var (before, act, at, after) in Run(given.Story.Scenario, given.Setup, given.Tries))
        {
            if (act is WorkshopAct.TakeBack or WorkshopAct.StopClock or WorkshopAct.RunClock or WorkshopAct.Extend or WorkshopAct.Allow
                or WorkshopAct.Resume or WorkshopAct.DoAgain) continue;
            var back = after.After(new WorkshopAct.TakeBack(), at);
            back.Told().ShouldBe(before.ToldStanding(at), $"{act}");
            back.Time.ShouldBe(after.Time);
            if (back.Ahead is not null)
            {
                var again = back.After(new WorkshopAct.DoAgain(), at);
                again.Told().ShouldBe(after.ToldStanding(at), $"{act}");
                met.Note("a step done again", true);
            }

            met.Note("a decision", act is WorkshopAct.Decide);
            met.Note("a running clock", before.Timer is { IsRunning: true });
            met.Note("a vote that was put in", act is WorkshopAct.Cast or WorkshopAct.Count);
        }
    }, ["a decision", "a running clock", "a vote that was put in", "a step done again"]);

    [Fact]
    public void The_same_acts_give_the_same_workshop() => Given.Holds((given, met) =>
    {
        var done = Run(given.Story.Scenario, given.Setup, given.Tries);
        if (done.Count == 0) return;
        var again = done.Aggregate(Workshop.Begin(given.Story.Scenario, given.Setup), (workshop, one) => workshop.After(one.Act, one.At));
        again.Told().ShouldBe(done[^1].After.Told());
        again.Time.ShouldBe(done[^1].After.Time);
        met.Note("a decision", again.Groups.Any(group => group.Decisions.Length > 0));
        met.Note("a step back", done.Any(one => one.Act is WorkshopAct.TakeBack));
    }, ["a decision", "a step back"]);

    [Fact]
    public void Time_never_runs_backwards_and_a_plan_can_always_be_made() => Given.Holds((given, met) =>
    {
        var pacing = new Core.Workshops.PacingModel(
            50, [new(1, [], 0.5, 3_000, 50, 2_500, 20), new(2, [], 0.2, 3_000, 50, 2_500, 20)], 40);
        foreach (var (before, act, at, after) in Run(given.Story.Scenario, given.Setup, given.Tries))
        {
            if (act is not WorkshopAct.Resume) after.Time.Latest.ShouldBeGreaterThanOrEqualTo(before.Time.Latest);
            after.Time.Spent(after.Time.Latest).ShouldBeGreaterThanOrEqualTo(before.Time.Spent(before.Time.Latest));
            after.Talked.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
            var plan = WorkshopPlan.From(pacing, after, at);
            (plan.Needed + plan.Debrief + plan.Spare).ShouldBe(after.Time.Left(at), TimeSpan.FromSeconds(1));
            if (after.Stage is Stage.Discussing or Stage.Voting or Stage.Revealed or Stage.Talking or Stage.Consequence)
            {
                plan.Decisions[0].IsPlayed.ShouldBeTrue();
                plan.Decisions[0].Group.ShouldBe(after.Turn);
            }

            met.Note("a clock that was set back", at < before.Time.Latest);
            met.Note("a pause", act is WorkshopAct.Resume);
            met.Note("a talk that was held", after.Talked > TimeSpan.Zero);
            met.Note("a decision for which there is no time", plan.FirstLeftOut is not null);
            met.Note("time to spare", plan.Spare > TimeSpan.Zero);
        }
    }, ["a clock that was set back", "a pause", "a talk that was held", "a decision for which there is no time", "time to spare"]);

    [Fact]
    public void Random_workshops_reach_every_stage()
    {
        var runs = Given.All(cases: 400).Select(given => Run(given.Story.Scenario, given.Setup, given.Tries)).ToList();
        var workshops = runs.SelectMany(run => run).Select(one => one.After).ToList();
        foreach (var stage in Enum.GetValues<Stage>())
            workshops.Count(workshop => workshop.Stage == stage).ShouldBeGreaterThan(15, $"{stage}");
        runs.SelectMany(run => run).Select(one => one.Act.GetType()).Distinct().Count().ShouldBe(19);
        var decisions =
            runs.SelectMany(run => run).Where(one => one.Act is WorkshopAct.Decide).Select(one => one.After.Group.Decisions[^1]).ToList();
        foreach (var by in Enum.GetValues<DecidedBy>()) decisions.Count(decision => decision.By == by).ShouldBeGreaterThan(10, $"{by}");
        decisions.Count(decision => decision.Ballots.Length > 1).ShouldBeGreaterThan(10);
        decisions.Count(decision => decision.Last!.IsFull).ShouldBeGreaterThan(10);
    }
}
