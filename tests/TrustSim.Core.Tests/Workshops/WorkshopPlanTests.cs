using TrustSim.Core.Workshops;
using static TrustSim.Core.Tests.Workshops.Group;

namespace TrustSim.Core.Tests.Workshops;

public sealed class WorkshopPlanTests
{
    static readonly double[] Weights = [0.1, 0.5, 0.2, 0.7, 0.05, 0.3, 0.6];

    /// <summary>A scenario like the shipped ones: seven decisions, scenes of 200 words and outcomes of 75 words.</summary>
    internal static PacingModel Seven { get; } = new(
        250, [.. Weights.Select((weight, index) => new DecisionTiming(index + 1, [new($"s{index + 1}")], weight, 200, 75, 90, 20))], 120);

    internal static Core.Story.Scenario Scenario { get; } = Enumerable.Range(1, 7)
        .Aggregate(new Tests.Story(), (story, number) => story.Scene($"s{number}", choices: [new("yes"), new("no")]))
            .Scene("end", ending: "end").Build();

    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    static WorkshopPlan Plan(int minutes, int people = 12, BallotWay way = BallotWay.Hands) =>
        WorkshopPlan.From(Seven, Of(people, way: way, minutes: minutes));

    static int Talks(WorkshopPlan plan) => plan.Decisions.Count(decision => decision.Talk > TimeSpan.Zero);

    static TimeSpan TalkOf(WorkshopPlan plan) => plan.Decisions.Aggregate(TimeSpan.Zero, (sum, decision) => sum + decision.Talk);

    static IEnumerable<int> Voted(WorkshopPlan plan) =>
        plan.Decisions.Where(decision => decision.IsVoted).Select(decision => decision.Number);

    [Theory]
    [InlineData(30, 3, 1), InlineData(45, 7, 1), InlineData(60, 7, 4), InlineData(90, 7, 7)]
    public void The_time_decides_on_how_many_decisions_the_group_votes_and_the_rest_is_told(int minutes, int votes, int talks)
    {
        var plan = Plan(minutes);
        (plan.Votes, Talks(plan), plan.Decisions.Length).ShouldBe((votes, talks, 7));
        plan.FirstLeftOut.ShouldBeNull();
        plan.Decisions.Where(decision => decision.IsTold).ShouldAllBe(decision =>
            decision.Whole > TimeSpan.FromSeconds(20) && decision.Whole < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_third_is_kept_for_the_debrief_and_the_sums_are_the_time_whatever_the_time()
    {
        foreach (var way in (BallotWay[])[BallotWay.Hands, BallotWay.Secret])
        {
            for (var minutes = 15; minutes <= WorkshopSetup.MostMinutes; minutes++)
            {
                var plan = Plan(minutes, 20, way);
                plan.Debrief.ShouldBe(TimeSpan.FromMinutes(minutes / 3.0), Second);
                plan.Spare.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero, $"{minutes}");
                plan.FirstLeftOut.ShouldBeNull();
                (plan.Needed + plan.Debrief + plan.Spare).ShouldBe(TimeSpan.FromMinutes(minutes), Second);
                foreach (var decision in plan.Decisions.Where(decision => decision.Talk > TimeSpan.Zero))
                {
                    decision.IsVoted.ShouldBeTrue();
                    decision.Talk.ShouldBeInRange(WorkshopPlan.ShortestTalk, WorkshopPlan.LongestTalk);
                    (decision.Talk.TotalSeconds % 30).ShouldBe(0);
                }
            }
        }
    }

    [Fact]
    public void Where_the_story_takes_all_but_the_debrief_it_takes_some_of_the_debrief_and_then_stops()
    {
        Plan(10).ShouldSatisfyAllConditions(
            plan => plan.FirstLeftOut.ShouldBeNull(), plan => plan.Votes.ShouldBe(0),
            plan => plan.Debrief.ShouldBeInRange(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(3)));
        Plan(5).ShouldSatisfyAllConditions(
            plan => plan.FirstLeftOut!.Number.ShouldBe(5), plan => plan.Decisions.Count(decision => decision.IsPlayed).ShouldBe(4));
    }

    [Fact]
    public void Talk_goes_to_what_most_hangs_on()
    {
        for (var minutes = 20; minutes < 100; minutes++)
        {
            var plan = Plan(minutes);
            plan.Decisions.Where(decision => decision.Talk > TimeSpan.Zero).Select(decision => decision.Number)
                .ShouldBe(Voted(plan).OrderByDescending(number => Weights[number - 1]).Take(Talks(plan)), ignoreOrder: true);
        }
    }

    [Fact]
    public void The_first_decision_is_voted_on_then_the_greatest_of_the_later_half_and_then_the_others_by_influence()
    {
        int[] order = [1, 4, 7, 2, 6, 3, 5];
        for (var minutes = 15; minutes < 100; minutes++)
        {
            var plan = Plan(minutes);
            Voted(plan).ShouldBe(order.Take(plan.Votes), ignoreOrder: true, $"{minutes}");
        }

        // All the influence is at the beginning, and still the group votes towards the end.
        var early = new PacingModel(250, [.. Seven.Timings.Select(timing => timing with { Weight = 1.0 / timing.Number })], 120);
        Voted(WorkshopPlan.From(early, Of(12, minutes: 30))).ShouldBe([1, 2, 4]);
    }

    [Fact]
    public void More_time_never_means_fewer_votes_nor_less_talk_about_as_many()
    {
        foreach (var setup in (Func<int, WorkshopSetup>[])[minutes => Of(12, minutes: minutes), Halves])
        {
            for (var minutes = 10; minutes < 200; minutes++)
            {
                var (less, more) = (WorkshopPlan.From(Seven, setup(minutes)), WorkshopPlan.From(Seven, setup(minutes + 1)));
                more.Votes.ShouldBeGreaterThanOrEqualTo(less.Votes, $"{minutes}");
                if (more.Votes == less.Votes) TalkOf(more).ShouldBeGreaterThanOrEqualTo(TalkOf(less), $"{minutes}");
            }
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
    public void Two_halves_are_planned_in_turns_and_get_the_same()
    {
        for (var minutes = 30; minutes < 150; minutes++)
        {
            var plan = WorkshopPlan.From(Seven, Halves(minutes));
            plan.Decisions.Take(4).Select(decision => (decision.Number, decision.Group)).ShouldBe([(1, 0), (1, 1), (2, 0), (2, 1)]);
            plan.Decisions.Length.ShouldBe(14);
            (plan.Needed + plan.Debrief + plan.Spare).ShouldBe(TimeSpan.FromMinutes(minutes), Second);
            foreach (var pair in plan.Decisions.Chunk(2)) (pair[0] with { Group = 1 }).ShouldBe(pair[1]);
        }
    }

    [Fact]
    public void What_one_half_has_done_the_other_does_too_however_late_it_is()
    {
        var workshop = Begin(Halves(), Scenario).Do(Continue, Discuss, Hands, Count("yes", 3), Close, Decide("yes"), Continue);
        var late = WorkshopPlan.From(Seven, workshop, Start.AddMinutes(80)).Decisions;
        (late[0].Number, late[0].Group, late[0].IsVoted, late[0].Talk).ShouldBe((1, 1, true, TimeSpan.FromMinutes(1)));
        late[1].IsTold.ShouldBeTrue();
        var told = Begin(Halves(), Scenario).Do(Continue, Tell("yes"), Continue);
        WorkshopPlan.From(Seven, told, Start).Decisions[0].IsTold.ShouldBeTrue("although there is time");
    }

    [Fact]
    public void A_late_group_loses_talks_and_votes_and_then_hears_the_rest_told()
    {
        var workshop = Begin(Of(12, minutes: 90), Scenario);
        var (votes, debrief) = (7, TimeSpan.FromMinutes(30));
        for (var late = 0; late <= 90; late++)
        {
            var plan = WorkshopPlan.From(Seven, workshop, Start.AddMinutes(late));
            plan.Votes.ShouldBeLessThanOrEqualTo(votes);
            if (plan.Votes > 0) plan.Debrief.ShouldBe(TimeSpan.FromMinutes(30), Second);
            if (plan.FirstLeftOut is null) plan.Debrief.ShouldBeLessThanOrEqualTo(debrief);
            if (plan.FirstLeftOut is not null) (plan.Votes, plan.Debrief < TimeSpan.FromMinutes(1)).ShouldBe((0, true), $"{late}");
            (votes, debrief) = (plan.Votes, plan.Debrief);
        }

        (votes, debrief).ShouldBe((0, TimeSpan.Zero));
        WorkshopPlan.From(Seven, workshop, Start.AddMinutes(55)).Votes.ShouldBe(0);
        WorkshopPlan.From(Seven, workshop, Start.AddMinutes(75)).FirstLeftOut.ShouldBeNull("the story is told into the debrief");
    }

    [Fact]
    public void A_question_is_taken_as_the_plan_said_when_the_group_came_to_it()
    {
        var voted = Begin(Of(12, minutes: 30), Scenario).After(Continue, Start.AddMinutes(3));
        WorkshopPlan.IsTold(Seven, voted).ShouldBeFalse();
        WorkshopPlan.From(Seven, voted, Start.AddMinutes(18)).Decisions[0].IsVoted.ShouldBeTrue("it is on the screen");
        WorkshopPlan.IsTold(Seven, voted.After(new WorkshopAct.Allow(9), Start.AddMinutes(4))).ShouldBeTrue();
        var told = Begin(Of(12, minutes: 30), Scenario).After(Continue, Start.AddMinutes(18));
        WorkshopPlan.IsTold(Seven, told).ShouldBeTrue();
        told = told.Do(Tell("yes"));
        WorkshopPlan.IsTold(Seven, told).ShouldBeTrue("what came of it is told, too");
        var after = WorkshopPlan.From(Seven, told, told.Time.Latest).Decisions[0];
        (after.Number, after.IsTold, after.Read, after.Whole).ShouldBe((1, true, TimeSpan.Zero, after.After));
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
        var talked = Begin(Of(12, minutes: 90), Scenario).Do(Continue, Discuss).After(Hands, Start.AddMinutes(9))
            .Do(Count("yes", 12), Close, Decide("yes"), Continue);
        var silent = Begin(Of(12, minutes: 90), Scenario).Do(Continue).Takes("yes").Do(Continue);
        var now = Start.AddMinutes(43);
        WorkshopPlan.From(Seven, talked, now).Votes.ShouldBeGreaterThan(WorkshopPlan.From(Seven, silent, now).Votes);
    }

    [Fact]
    public void A_talk_that_is_being_held_is_not_planned_again()
    {
        var second = Begin(Of(12, minutes: 90), Scenario).Do(Continue, Discuss, Hands, Count("yes", 12), Close, Decide("yes"), Continue);
        var (then, now) = (Start.AddMinutes(38), Start.AddMinutes(47));
        var talking = second.After(new WorkshopAct.Discuss(TimeSpan.FromMinutes(8)), then);
        var silent = WorkshopPlan.From(Seven, second.After(Hands, then), now).Votes;
        WorkshopPlan.From(Seven, talking, now).Votes.ShouldBeGreaterThan(silent);
        WorkshopPlan.From(Seven, talking.After(Hands, now), now).Votes.ShouldBeGreaterThan(silent);
    }

    [Fact]
    public void A_vote_that_takes_long_leaves_fewer_than_a_workshop_should_have()
    {
        WorkshopPlan.LeastVotes(Seven, Of(40, minutes: 30)).ShouldBe(3);
        WorkshopPlan.LeastVotes(Seven, Of(40, minutes: 45)).ShouldBe(5);
        WorkshopPlan.LeastVotes(Seven, Of(40, minutes: 60)).ShouldBe(7);
        WorkshopPlan.LeastVotes(Seven, Of(40, minutes: 480)).ShouldBe(7, "more than the story has");
        WorkshopPlan.LeastVotes(Seven, Of(40, way: BallotWay.Secret, minutes: 45)).ShouldBe(4);
        WorkshopPlan.LeastVotes(Seven, Of(40, minutes: 5)).ShouldBe(1);
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

        var one = new PacingModel(160, [Seven.Timings[0]], 0);
        var longer = Begin(Of(12), Two).Do(Continue).Takes("yes").Do(Continue, Continue);
        WorkshopPlan.From(one, longer, longer.Time.Latest).Decisions.ShouldHaveSingleItem().Number.ShouldBe(2);
        WorkshopPlan.From(new(0, [], 0), longer, longer.Time.Latest).Decisions.ShouldHaveSingleItem().IsPlayed.ShouldBeTrue();
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
        PacingModel.OfWords(Scenario).ShouldSatisfyAllConditions(
            words => words.Timings.ShouldAllBe(timing => timing.Weight == 0),
            words => words.Timings.Select(timing => timing.Before).ShouldBe(pacing.Timings.Select(timing => timing.Before)));
    }
}
