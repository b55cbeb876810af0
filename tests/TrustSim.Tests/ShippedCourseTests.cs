using TrustSim.Core.Workshops;

namespace TrustSim.Tests;

/// <summary>What a room has before it in the scenarios that ship.</summary>
public sealed class ShippedCourseTests
{
    public static TheoryData<string> Names => [.. Repository.Names];

    [Theory, MemberData(nameof(Names))]
    public void An_hour_and_a_half_is_enough_for_all_of_it_and_half_an_hour_for_three_decisions_two_of_them_talked_about(string name)
    {
        var course = Course.Of(ScenarioRoads.Scenario(name));
        course.Stretches.Length.ShouldBeInRange(6, 8);
        course.Stretches.ShouldAllBe(stretch => stretch.Before > 30 && stretch.Behind > 0 && stretch.Weight >= 0);
        course.Stretches.Sum(stretch => stretch.Weight).ShouldBeGreaterThan(0);
        var last = 0;
        foreach (var (minutes, least) in (ReadOnlySpan<(int, int)>)[(30, 3), (45, 4), (60, 6), (90, course.Stretches.Length)])
        {
            var plan = WorkshopPlan.Of(course, new([new("The room", Voters.People(12))], minutes, DecisionRule.MostVotesThenLot, BallotWay.Hands, 1));
            var played = plan.Decisions.Where(decision => decision.IsPlayed).ToList();
            played.Count.ShouldBeGreaterThanOrEqualTo(Math.Max(least, last), $"{minutes}");
            played.Count(decision => decision.Talk > TimeSpan.Zero).ShouldBeGreaterThanOrEqualTo(2);
            plan.Debrief.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(minutes / 3.0) - TimeSpan.FromSeconds(1));
            (plan.Needed + plan.Debrief + plan.Spare).ShouldBe(TimeSpan.FromMinutes(minutes), TimeSpan.FromSeconds(1));
            plan.Spare.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
            last = played.Count;
        }
    }
}
