using CsCheck;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Workshops;
using static TrustSim.Core.Tests.Workshops.Group;
using static TrustSim.Core.Tests.Workshops.WorkshopPlanTests;

namespace TrustSim.Core.Tests.Workshops;

/// <summary>Groups that lose time, and what their plan makes of it.</summary>
public sealed class LateWorkshopTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    static readonly Gen<(int Minutes, bool Halves, int Seed, (int Step, int Seconds)[] Delays)> Delayed = Gen.Select(
        Gen.Int[0, 3].Select(slot => ((int[])[30, 45, 60, 90])[slot]), Gen.Bool, Gen.Int[0, 9_999],
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 200]).Array[1, 3]);

    [Fact]
    public void A_group_that_loses_up_to_ten_minutes_reaches_the_ending_all_the_same() => Delayed.Holds((given, met) =>
    {
        var setup = given.Halves ? Halves(given.Minutes) : Of(12, minutes: given.Minutes);
        var first = WorkshopPlan.From(Seven, setup);
        var player = new PlanPlayer(Seven, Scenario, setup, new(given.Seed));
        player.Play(given.Delays.GroupBy(delay => delay.Step)
            .ToDictionary(delays => delays.Key, delays => TimeSpan.FromSeconds(delays.Sum(delay => delay.Seconds))));
        player.Workshop.Groups.ShouldAllBe(group => group.IsOver);
        player.Left.ShouldBeGreaterThanOrEqualTo(first.Debrief - player.Lost - Second);
        if (given.Halves)
            foreach (var number in Enumerable.Range(1, 7)) player.Told[(0, number)].ShouldBe(player.Told[(1, number)], $"{number}");
        var nowTold = first.Decisions.Count(decision => decision.IsVoted && player.Told[(decision.Group, decision.Number)]);
        met.Note("further decisions are told", nowTold > 0);
        met.Note("the debrief is as long as it should be", player.Left >= first.Debrief - Second);
        met.Note("two halves", given.Halves);
    }, ["further decisions are told", "the debrief is as long as it should be", "two halves"]);

    [Fact]
    public void A_group_that_follows_the_plan_is_never_behind()
    {
        foreach (var minutes in (int[])[30, 45, 60, 90])
        {
            var setup = Of(12, minutes: minutes);
            var first = WorkshopPlan.From(Seven, setup);
            var player = new PlanPlayer(Seven, Scenario, setup, new(minutes));
            player.Play(new Dictionary<int, TimeSpan>(), plan =>
            {
                var at = player.Workshop;
                // What is to spare goes to talks as soon as it is enough for half a minute each.
                WorkshopPlan.Behind(Seven, at, at.Time.Latest).ShouldBeInRange(-first.Spare - Second, Second, $"{minutes}: {at.Stage}");
            });
            player.Left.ShouldBeInRange(first.Debrief - Second, first.Debrief + first.Spare + Second);
        }
    }

    [Fact]
    public void A_slow_group_is_behind_by_its_delay_and_one_that_skips_a_talk_is_ahead_by_it()
    {
        var plan = WorkshopPlan.From(Seven, Of(12, minutes: 90));
        var workshop = Begin(Of(12, minutes: 90), Scenario);
        WorkshopPlan.Behind(Seven, workshop, Start.AddMinutes(10)).ShouldBe(TimeSpan.FromMinutes(10) - plan.Spare, Second);
        var now = Start + plan.Opening;
        workshop = workshop.After(Continue, now);
        var first = plan.Decisions[0];
        now += first.Read;
        WorkshopPlan.Behind(Seven, workshop.After(Hands, now), now).ShouldBe(-first.Talk - plan.Spare, Second);
        var discussed = workshop.After(new WorkshopAct.Discuss(first.Talk), now);
        WorkshopPlan.Behind(Seven, discussed, now + first.Talk + TimeSpan.FromMinutes(3))
            .ShouldBe(TimeSpan.FromMinutes(3) - plan.Spare, Second);
        WorkshopPlan.Behind(Seven, discussed.After(new WorkshopAct.Extend(TimeSpan.FromMinutes(1)), now), now)
            .ShouldBe(TimeSpan.FromMinutes(1) - plan.Spare, Second);
    }

    [Fact]
    public void Nobody_is_late_for_a_plan_that_another_one_has_replaced()
    {
        var workshop = Begin(Of(12, minutes: 90), Scenario).After(Continue, Start.AddMinutes(20));
        WorkshopPlan.Behind(Seven, workshop, Start.AddMinutes(20)).ShouldBeGreaterThan(TimeSpan.FromMinutes(10));
        var anew = workshop.After(new WorkshopAct.Allow(40), Start.AddMinutes(20));
        WorkshopPlan.Behind(Seven, anew, Start.AddMinutes(20)).ShouldBeLessThanOrEqualTo(TimeSpan.Zero);
        WorkshopPlan.Behind(Seven, anew, Start.AddMinutes(26)).ShouldBeGreaterThan(TimeSpan.FromMinutes(4));
        WorkshopPlan.Behind(Seven, anew.Do(Back), Start.AddMinutes(21)).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(5));
    }
}
