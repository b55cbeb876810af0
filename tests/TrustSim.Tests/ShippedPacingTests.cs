using System.Collections.Concurrent;
using TrustSim.Core.Tests.Workshops;
using TrustSim.Core.Workshops;

namespace TrustSim.Tests;

/// <summary>The time that a group needs for the shipped scenarios.</summary>
public sealed class ShippedPacingTests
{
    static readonly ConcurrentDictionary<string, PacingModel> Models = [];

    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Names => [.. Repository.Names];

    static PacingModel Pacing(string name) => Models.GetOrAdd(name, static name => PacingModel.From(ScenarioPaths.Scenario(name)));

    static WorkshopSetup Setup(int minutes, BallotWay way, Voters voters) =>
        new([new("The room", voters)], minutes, DecisionRule.MostVotesThenLot, way, 1);

    static Voters Tables(int count) => Voters.At([.. Enumerable.Range(1, count).Select(number => $"Table {number}")]);

    /// <summary>The least votes and talks of each slot, by hands and by phone.</summary>
    static readonly (int Minutes, int Hands, int Phones, int Talks)[] Slots = [(30, 3, 3, 1), (45, 5, 6, 1), (60, 7, 7, 2), (90, 7, 7, 3)];

    [Theory, MemberData(nameof(Names))]
    public void Every_story_reaches_its_ending_with_enough_votes_and_talk_and_a_third_for_the_debrief(string name)
    {
        var pacing = Pacing(name);
        var all = pacing.Timings.Length;
        all.ShouldBeInRange(5, 10);
        pacing.Timings.ShouldAllBe(timing => timing.Before > 30 && timing.Behind > 0 && timing.Weight >= 0);
        pacing.Timings.ShouldAllBe(timing => timing.Told < timing.Before && timing.ToldBehind < timing.Behind);
        pacing.Timings.Sum(timing => timing.Weight).ShouldBeGreaterThan(0);
        foreach (var (minutes, hands, phones, talks) in Slots)
        {
            for (var people = 5; people <= 40; people++)
            {
                Check(BallotWay.Hands, Voters.People(people), hands);
                Check(BallotWay.Phones, Voters.People(people), phones);
                Check(BallotWay.Secret, Voters.People(people), people <= 12 ? hands - 1 : 1);
            }

            for (var tables = 2; tables <= 8; tables++) Check(BallotWay.Tables, Tables(tables), hands - 1);

            void Check(BallotWay way, Voters voters, int least)
            {
                var setup = Setup(minutes, way, voters);
                var plan = WorkshopPlan.From(pacing, setup);
                var what = $"{minutes} minutes, {voters.Count} by {way}";
                plan.FirstLeftOut.ShouldBeNull(what);
                plan.Votes.ShouldBeGreaterThanOrEqualTo(Math.Min(least, all), what);
                plan.Debrief.ShouldBe(TimeSpan.FromMinutes(minutes / 3.0), Second, what);
                plan.Spare.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero, what);
                (plan.Needed + plan.Debrief + plan.Spare).ShouldBe(TimeSpan.FromMinutes(minutes), Second, what);
                plan.Decisions.Where(decision => decision.IsTold).ShouldAllBe(decision => decision.Whole <= Minute, what);
                plan.Decisions[0].IsVoted.ShouldBeTrue(what);
                var half = plan.Votes > 1 ? plan.Decisions[(all / 2)..] : plan.Decisions;
                half.Any(decision => decision.IsVoted).ShouldBeTrue($"{what}: the end is all told");
                if (way is BallotWay.Hands or BallotWay.Phones)
                    plan.Decisions.Count(decision => decision.Talk >= WorkshopPlan.ShortestTalk)
                        .ShouldBeGreaterThanOrEqualTo(Math.Min(talks, all), what);
                // Set-up says so where a workshop should have more votes.
                if (minutes < 90 && (way != BallotWay.Secret || voters.Count <= 12))
                    plan.Votes.ShouldBeGreaterThanOrEqualTo(WorkshopPlan.LeastVotes(pacing, setup), what);
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_group_that_loses_up_to_ten_minutes_reaches_the_ending_all_the_same(string name)
    {
        var (pacing, scenario) = (Pacing(name), ScenarioPaths.Scenario(name));
        for (var seed = 0; seed < 24; seed++)
        {
            var draws = new Random(seed);
            var minutes = Slots[seed % Slots.Length].Minutes;
            WorkshopSetup setup = new(
                seed % 3 == 0 ? [new("Left", Voters.People(6)), new("Right", Voters.People(6))]
                    : [new("The room", Voters.People(12))],
                minutes, DecisionRule.MostVotesThenLot, BallotWay.Hands, 1);
            var first = WorkshopPlan.From(pacing, setup);
            var player = new PlanPlayer(pacing, scenario, setup, draws);
            var (one, other) = (draws.Next(0, 20), draws.Next(20, 40));
            player.Play(new Dictionary<int, TimeSpan> { [one] = draws.Next(0, 7) * Minute, [other] = draws.Next(0, 4) * Minute });
            player.Workshop.Groups.ShouldAllBe(group => group.IsOver, $"{seed}");
            player.Left.ShouldBeGreaterThanOrEqualTo(first.Debrief - player.Lost - Minute, $"{seed}");
        }
    }
}
