using TrustSim.Core.Workshops;

namespace TrustSim.Tests;

/// <summary>The time that a group needs for the shipped scenarios.</summary>
public sealed class ShippedPacingTests
{
    public static TheoryData<string> Names => [.. Repository.Names];

    [Theory, MemberData(nameof(Names))]
    public void An_hour_and_a_half_is_enough_for_all_of_it_and_half_an_hour_for_three_decisions_two_of_them_talked_about(string name)
    {
        var pacing = PacingModel.From(ScenarioPaths.Scenario(name));
        pacing.Timings.Length.ShouldBeInRange(5, 10);
        pacing.Timings.ShouldAllBe(timing => timing.Before > 30 && timing.Behind > 0 && timing.Weight >= 0);
        pacing.Timings.Sum(timing => timing.Weight).ShouldBeGreaterThan(0);
        var last = 0;
        (int, int)[] slots = [(30, Design.Of(name).InHalfAnHour), (45, 4), (60, 6), (90, pacing.Timings.Length)];
        foreach (var (minutes, least) in slots)
        {
            var plan =
                WorkshopPlan.From(pacing,
                    new([new("The room", Voters.People(12))], minutes, DecisionRule.MostVotesThenLot, BallotWay.Hands, 1));
            var played = plan.Decisions.Where(decision => decision.IsPlayed).ToList();
            played.Count.ShouldBeGreaterThanOrEqualTo(Math.Max(Math.Min(least, pacing.Timings.Length), last), $"{minutes}");
            played.Count(decision => decision.Talk > TimeSpan.Zero).ShouldBeGreaterThanOrEqualTo(2);
            plan.Debrief.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(minutes / 3.0) - TimeSpan.FromSeconds(1));
            (plan.Needed + plan.Debrief + plan.Spare).ShouldBe(TimeSpan.FromMinutes(minutes), TimeSpan.FromSeconds(1));
            plan.Spare.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
            last = played.Count;
        }
    }
}
