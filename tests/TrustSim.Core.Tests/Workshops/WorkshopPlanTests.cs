using TrustSim.Core.Workshops;
using static TrustSim.Core.Tests.Workshops.Group;

namespace TrustSim.Core.Tests.Workshops;

public sealed class WorkshopPlanTests
{
    static readonly double[] Weights = [0.1, 0.5, 0.2, 0.7, 0.05, 0.3, 0.6];

    /// <summary>A scenario like the shipped ones: seven decisions, scenes of 120 words and outcomes of 60 words.</summary>
    static readonly PacingModel Seven =
        new(160, [.. Weights.Select((weight, index) => new DecisionTiming(index + 1, [new($"s{index + 1}")], weight, 120, 60))]);

    static readonly Core.Story.Scenario Scenario = Enumerable.Range(1, 7)
        .Aggregate(new Tests.Story(), (story, number) => story.Scene($"s{number}", choices: [new("yes"), new("no")]))
            .Scene("end", ending: "end").Build();

    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    static WorkshopPlan Plan(int minutes, int people = 12, BallotWay way = BallotWay.Hands) =>
        WorkshopPlan.From(Seven, Of(people, way: way, minutes: minutes));

    static int Played(WorkshopPlan plan) => plan.Decisions.Count(decision => decision.IsPlayed);

    static int Talks(WorkshopPlan plan) => plan.Decisions.Count(decision => decision.IsPlayed && decision.Talk > TimeSpan.Zero);

    static TimeSpan TalkOf(WorkshopPlan plan) =>
        plan.Decisions.Where(decision => decision.IsPlayed).Aggregate(TimeSpan.Zero, (sum, decision) => sum + decision.Talk);

    [Theory]
    [InlineData(30, 4, 2), InlineData(45, 7, 2), InlineData(60, 7, 5), InlineData(90, 7, 7)]
    public void The_time_decides_how_many_decisions_are_played_and_talked_about(int minutes, int played, int talks)
    {
        var plan = Plan(minutes);
        Played(plan).ShouldBe(played);
        Talks(plan).ShouldBe(talks);
        plan.FirstLeftOut?.Number.ShouldBe(played + 1);
    }

    [Fact]
    public void A_third_is_kept_for_the_debrief_and_the_sums_are_the_time_whatever_the_time()
    {
        foreach (var way in (BallotWay[])[BallotWay.Hands, BallotWay.Secret])
        {
            for (var minutes = 10; minutes <= WorkshopSetup.MostMinutes; minutes++)
            {
                var plan = Plan(minutes, 20, way);
                plan.Debrief.ShouldBe(TimeSpan.FromMinutes(minutes / 3.0), Second);
                plan.Spare.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero, $"{minutes}");
                (plan.Needed + plan.Debrief + plan.Spare).ShouldBe(TimeSpan.FromMinutes(minutes), Second);
                foreach (var decision in plan.Decisions.Where(decision => decision.Talk > TimeSpan.Zero))
                {
                    decision.Talk.ShouldBeInRange(WorkshopPlan.ShortestTalk, WorkshopPlan.LongestTalk);
                    (decision.Talk.TotalSeconds % 30).ShouldBe(0);
                }
            }
        }
    }

    [Fact]
    public void Talk_goes_to_what_most_hangs_on()
    {
        for (var minutes = 20; minutes < 100; minutes++)
        {
            var played = Plan(minutes).Decisions.Where(decision => decision.IsPlayed).ToList();
            var talked = played.Where(decision => decision.Talk > TimeSpan.Zero).ToList();
            talked.Select(decision => decision.Number)
                .ShouldBe(
                    played.OrderByDescending(decision => Weights[decision.Number - 1]).Take(talked.Count)
                        .Select(decision => decision.Number), ignoreOrder: true);
        }
    }

    [Fact]
    public void More_time_never_means_fewer_decisions_nor_less_talk_about_as_many()
    {
        for (var minutes = 10; minutes < 200; minutes++)
        {
            var (less, more) = (Plan(minutes), Plan(minutes + 1));
            Played(more).ShouldBeGreaterThanOrEqualTo(Played(less), $"{minutes}");
            if (Played(more) == Played(less)) TalkOf(more).ShouldBeGreaterThanOrEqualTo(TalkOf(less), $"{minutes}");
        }
    }

    [Fact]
    public void A_vote_takes_as_long_as_there_are_voters()
    {
        Vote(12, BallotWay.Secret).ShouldBeLessThan(Vote(40, BallotWay.Secret));
        Vote(12, BallotWay.Hands).ShouldBe(Vote(40, BallotWay.Hands));
        Vote(1, BallotWay.Secret).ShouldBe(TimeSpan.FromMinutes(1));

        static TimeSpan Vote(int people, BallotWay way) => Plan(90, people, way).Decisions[0].Vote;
    }

    [Fact]
    public void Two_halves_are_planned_in_turns()
    {
        var plan = WorkshopPlan.From(Seven, Halves());
        plan.Decisions.Take(4).Select(decision => (decision.Number, decision.Group)).ShouldBe([(1, 0), (1, 1), (2, 0), (2, 1)]);
        plan.Decisions.Length.ShouldBe(14);
        (plan.Needed + plan.Debrief + plan.Spare).ShouldBe(TimeSpan.FromMinutes(90), Second);
    }

    [Fact]
    public void A_late_group_loses_talks_before_decisions_and_then_decisions()
    {
        var workshop = Begin(Of(12, minutes: 90), Scenario).After(Continue, Start);
        var (decisions, talks) = (7, 7);
        for (var late = 0; late <= 90; late++)
        {
            var plan = WorkshopPlan.From(Seven, workshop, Start.AddMinutes(late));
            Played(plan).ShouldBeLessThanOrEqualTo(decisions);
            Talks(plan).ShouldBeLessThanOrEqualTo(talks, $"{late}");
            if (Played(plan) < 7) Talks(plan).ShouldBeLessThanOrEqualTo(2, $"{late}");
            if (Talks(plan) > 2) Played(plan).ShouldBe(7);
            plan.Debrief.ShouldBe(TimeSpan.FromMinutes(30));
            (decisions, talks) = (Played(plan), Talks(plan));
        }

        (decisions, talks).ShouldBe((0, 0));
    }

    [Fact]
    public void A_group_finishes_every_decision_that_it_has_begun()
    {
        var workshop = Begin(Of(12, minutes: 30), Scenario).Do(Continue);
        foreach (var act in (WorkshopAct[])[Discuss, Hands, Count("yes", 12), Close, Talk, Decide("yes")])
        {
            workshop = workshop.Do(act);
            var plan = WorkshopPlan.From(Seven, workshop, Start.AddHours(3));
            plan.Decisions[0].Number.ShouldBe(1);
            plan.Decisions[0].IsPlayed.ShouldBeTrue($"{act}");
            plan.FirstLeftOut!.Number.ShouldBe(2);
        }
    }

    [Fact]
    public void Talks_that_were_held_are_not_planned_again()
    {
        // Nineteen minutes remain: with two planned talks, the group plays fewer decisions.
        var talked = Begin(Of(12, minutes: 90), Scenario).Do(Continue);
        for (var i = 0; i < 2; i++) talked = talked.Do(Discuss, Hands, Count("yes", 12), Close, Decide("yes"), Continue);
        var silent = Begin(Of(12, minutes: 90), Scenario).Do(Continue);
        for (var i = 0; i < 2; i++) silent = silent.Takes("yes").Do(Continue);
        var now = Start.AddMinutes(90 - 30 - 15);
        Played(WorkshopPlan.From(Seven, talked, now)).ShouldBeGreaterThan(Played(WorkshopPlan.From(Seven, silent, now)));
    }

    [Fact]
    public void A_talk_that_is_being_held_is_not_planned_again()
    {
        var second = Begin(Of(12, minutes: 90), Scenario).Do(Continue, Discuss, Hands, Count("yes", 12), Close, Decide("yes"), Continue);
        // The five minutes of the talk are over. The rest allows all six decisions, or five and a talk.
        var now = Start.AddMinutes(43);
        int talking = Played(WorkshopPlan.From(Seven, second.Do(Discuss), now)),
            talked = Played(WorkshopPlan.From(Seven, second.Do(Discuss, Hands), now));
        (talking, talked).ShouldBe((Played(WorkshopPlan.From(Seven, second.Do(Hands), now)) + 1, talking));
    }

    [Fact]
    public void A_group_that_follows_the_plan_is_never_behind()
    {
        foreach (var minutes in (int[])[30, 45, 60, 90])
        {
            var plan = Plan(minutes);
            var (workshop, now) = (Begin(Of(12, minutes: minutes), Scenario), Start);
            OnTime();
            Do(plan.Opening, Continue);
            foreach (var decision in plan.Decisions.Where(decision => decision.IsPlayed))
            {
                if (decision.Talk > TimeSpan.Zero) Do(decision.Read, new WorkshopAct.Discuss(decision.Talk));
                Do(decision.Talk > TimeSpan.Zero ? decision.Talk : decision.Read, Hands);
                workshop = workshop.After(Count("yes", 12), now);
                Do(decision.Vote - TimeSpan.FromSeconds(30), Close);
                Do(TimeSpan.FromSeconds(30), Decide("yes"));
                Do(decision.After, Continue);
            }

            workshop.Time.Left(now).ShouldBe(plan.Debrief + plan.Spare, Second);
            Do(TimeSpan.Zero, plan.FirstLeftOut is null ? Continue : End);
            workshop.Stage.ShouldBe(Stage.Debrief);

            void Do(TimeSpan after, WorkshopAct act)
            {
                now += after;
                workshop = workshop.After(act, now);
                OnTime();
            }

            void OnTime() => WorkshopPlan.Behind(Seven, workshop, now).ShouldBe(TimeSpan.Zero, Second, $"{minutes}: {workshop.Stage}");
        }
    }

    [Fact]
    public void A_slow_group_is_behind_by_its_delay_and_one_that_skips_a_talk_is_ahead_by_it()
    {
        var plan = Plan(90);
        var workshop = Begin(Of(12, minutes: 90), Scenario);
        WorkshopPlan.Behind(Seven, workshop, Start.AddMinutes(10)).ShouldBe(TimeSpan.FromMinutes(10), Second);
        var now = Start + plan.Opening;
        workshop = workshop.After(Continue, now);
        var first = plan.Decisions[0];
        now += first.Read;
        WorkshopPlan.Behind(Seven, workshop.After(Hands, now), now).ShouldBe(-first.Talk, Second);
        var discussed = workshop.After(new WorkshopAct.Discuss(first.Talk), now);
        WorkshopPlan.Behind(Seven, discussed, now + first.Talk + TimeSpan.FromMinutes(3)).ShouldBe(TimeSpan.FromMinutes(3), Second);
        WorkshopPlan.Behind(Seven, discussed.After(new WorkshopAct.Extend(TimeSpan.FromMinutes(1)), now), now)
            .ShouldBe(TimeSpan.FromMinutes(1), Second);
    }

    [Fact]
    public void The_present_decision_comes_first_where_a_half_keeps_the_turn()
    {
        var workshop = Begin(Halves(), Scenario).Do(Continue).Takes("yes").Do(Continue);
        First(workshop).ShouldBe((1, 1), "the other half’s turn comes");
        workshop = workshop.Do(new WorkshopAct.Stay());
        First(workshop).ShouldBe((2, 0));
        First(workshop.Takes("yes")).ShouldBe((2, 0), "what came of it is still being read");
        First(workshop.Takes("yes").Do(Continue, Continue)).ShouldBe((1, 1));

        (int, int) First(Workshop of)
        {
            var decision = WorkshopPlan.From(Seven, of, of.Time.Latest).Decisions[0];
            return (decision.Number, decision.Group);
        }
    }

    [Fact]
    public void A_path_that_is_shorter_or_longer_than_was_seen_is_planned_as_it_is()
    {
        var workshop = Begin(Of(12), Two).Do(Continue).Takes("yes").Do(Continue, Continue).Takes("on");
        WorkshopPlan.From(Seven, workshop, workshop.Time.Latest).Decisions.Select(decision => decision.Number)
            .ShouldBe([2], "the ending comes next");
        workshop = workshop.Do(Continue);
        WorkshopPlan.From(Seven, workshop, workshop.Time.Latest).Decisions.ShouldBeEmpty();

        var one = new PacingModel(160, [Seven.Timings[0]]);
        var longer = Begin(Of(12), Two).Do(Continue).Takes("yes").Do(Continue, Continue);
        WorkshopPlan.From(one, longer, longer.Time.Latest).Decisions.ShouldHaveSingleItem().Number.ShouldBe(2);
        WorkshopPlan.From(new(0, []), longer, longer.Time.Latest).Decisions.ShouldHaveSingleItem().IsPlayed.ShouldBeTrue();
        WorkshopPlan.From(one, longer.Takes("on"), longer.Time.Latest).Decisions.ShouldHaveSingleItem().Number.ShouldBe(2);
    }

    [Fact]
    public void In_the_debrief_nothing_else_is_planned()
    {
        var workshop = Begin(Of(12), Scenario).Do(End);
        var plan = WorkshopPlan.From(Seven, workshop, workshop.Time.Latest);
        (plan.Opening, plan.Decisions.Length).ShouldBe((TimeSpan.Zero, 0));
        WorkshopPlan.Behind(Seven, workshop, Start.AddHours(2)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Pacing_has_as_many_decisions_as_the_longest_playthrough_and_words_to_read()
    {
        var pacing = PacingModel.From(Scenario);
        pacing.Timings.Select(timing => timing.Number).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
        pacing.Timings.Select(timing => timing.Scenes.ShouldHaveSingleItem().Value).ShouldBe(["s1", "s2", "s3", "s4", "s5", "s6", "s7"]);
        PacingModel.From(new Tests.Story().Scene("end", ending: "end").Build()).Timings.ShouldBeEmpty();
    }
}
