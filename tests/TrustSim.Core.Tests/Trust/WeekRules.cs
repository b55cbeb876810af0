using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;
using static TrustSim.Core.Tests.Given.Someone;

namespace TrustSim.Core.Tests.Trust;

/// <summary>Checks the effects of a week without acts.</summary>
public sealed class WeekRules
{
    const double Rounding = 1e-9;

    [Fact]
    public void Fear_is_caught_twice_as_fast_as_calm()
    {
        var after = Team(Called("calm", fear: 20), Called("afraid", fear: 60)).AfterWeeks(1);
        after.Of("calm").Fear.ShouldBe(20 + .12 * 20, Rounding);
        after.Of("afraid").Fear.ShouldBe(60 - .06 * 20, Rounding);
    }

    [Theory]
    [InlineData(30, +.08 * .40 * 20)]
    [InlineData(50, 0)]
    [InlineData(70, -.05 * .40 * 20)]
    public void Too_little_trust_breeds_fear_and_enough_of_it_lets_fear_go(double trust, double more) =>
        Team(Called("ada", trust: trust)).AfterWeeks(1).Of("ada").Fear.ShouldBe(25 + more, Rounding);

    [Fact]
    public void Fear_fades_towards_ones_own_level()
    {
        var team = Team("ada");
        var scared = team with { People = [team.People[0] with { Fear = 45, FearFrom = [new(new(1, TrustKey.TakeTheHit), 20)] }] };
        scared.AfterWeeks(1).Of("ada").Fear.ShouldBe(45 - .05 * 20, Rounding);
    }

    [Fact]
    public void Weeks_alone_do_not_move_trust()
    {
        var team = Team("ada", "bo").After(Acts.Against(TrustKey.TakeTheHit, toward: "ada"));
        team.AfterWeeks(20).Of("ada").Trust.ShouldBe(team.Of("ada").Trust);
    }

    [Fact]
    public void Clarity_slowly_fades()
    {
        Team("ada").AfterWeeks(1).Clarity.ShouldBe(50 - .015 * 5, Rounding);
        Team("ada").AfterWeeks(1_000).Clarity.ShouldBe(45, .001);
    }

    [Fact]
    public void Later_changes_count_towards_the_decision_that_began_them()
    {
        var team = Team("ada", "bo").After(Acts.Against(TrustKey.TakeTheHit, toward: "ada"));
        var (after, ledger) = TrustModel.Default.Wait(team, 3);
        ledger.Moods.ShouldNotBeEmpty();
        ledger.Moods.ShouldAllBe(entry => entry.Cause == new Cause(1, TrustKey.TakeTheHit) && entry.Why == null);
        ledger.Moods.Select(entry => entry.Channel).Distinct()
            .ShouldBe([Channel.Fading, Channel.Contagion, Channel.LittleTrust], ignoreOrder: true);
        after.Of("bo").FearFrom.ShouldHaveSingleItem().Points.ShouldBe(after.Of("bo").Fear - 25, Rounding);
    }

    [Fact]
    public void A_team_at_ease_that_knows_its_bar_does_a_weeks_work_in_a_week() => TrustModel.Default.Pace(Team("ada")).ShouldBe(1);

    [Fact]
    public void Trust_engages_fear_braces_and_clarity_directs()
    {
        TrustModel.Default.Pace(Team(Called("ada", trust: 100))).ShouldBe(1.22, Rounding);
        TrustModel.Default.Pace(Team(Called("ada", fear: 80))).ShouldBe(1 - .42 * .5, Rounding);
        TrustModel.Default.Pace(Team("ada") with { Clarity = 100 }).ShouldBe(1.25, Rounding);
        TrustModel.Default.Pace(Team(Called("ada", trust: 100)) with { Clarity = 25 })
            .ShouldBe(1.11 * .875, Rounding, "trust without direction engages less");
    }

    [Fact]
    public void The_pay_of_a_temptation_comes_at_once()
    {
        Team("ada").Decides(Acts.Work(up: true, Strength.Strong)).Ledger.Work[0].ShouldBe(new WorkEntry(1, 1, null, .45));
        Team("ada").Decides(Acts.Work(up: false, Strength.Slight)).Ledger.Work[0].ShouldBe(new WorkEntry(1, 1, null, -.10));
    }

    [Theory]
    [InlineData(55, 37, 48, Climate.Learning)]
    [InlineData(55, 37, 47, Climate.Comfort)]
    [InlineData(55, 50, 48, Climate.Anxiety)]
    [InlineData(55, 50, 47, Climate.Apathy)]
    [InlineData(30, 31, 47, Climate.Apathy)]
    [InlineData(54, 37, 48, Climate.Mixed)]
    [InlineData(55, 38, 48, Climate.Mixed)]
    public void Climate_follows_from_fear_trust_and_clarity(double trust, double fear, double clarity, Climate climate) =>
        (Team(Called("ada", trust: trust, fear: fear)) with { Clarity = clarity }).Climate.ShouldBe(climate);
}
