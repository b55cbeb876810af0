using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;
using static TrustSim.Core.Tests.Given.Someone;

namespace TrustSim.Core.Tests.Trust;

/// <summary>Checks the immediate effects of one act. Steady people stand at trust 50, fear 25; they believe 0.875 of good news.</summary>
public sealed class ActRules
{
    const double Rounding = 1e-9;

    [Fact]
    public void Trust_gains_a_share_of_what_is_left_and_fear_loses_a_share_of_what_is_there()
    {
        var (trust, fear) = Team("ada").Decides(Acts.Honours(TrustKey.BuildUp, Strength.Clear)).Ledger.AtOnce("ada");
        trust.ShouldBe(.046 * .80 * .875 * 50, Rounding);
        fear.ShouldBe(-.055 * .75 * 25, Rounding);
    }

    [Fact]
    public void Trust_loses_a_share_of_what_is_there_and_fear_gains_a_share_of_what_is_left()
    {
        var (trust, fear) = Team("ada").Decides(Acts.Against(TrustKey.TakeTheHit, Strength.Clear)).Ledger.AtOnce("ada");
        trust.ShouldBe(-.072 * 50, Rounding);
        fear.ShouldBe(.065 * 1.30 * 75, Rounding);
    }

    [Fact]
    public void Blame_spreads_fear_to_those_who_watch()
    {
        var ledger = Team("ada", "bo").Decides(Acts.Against(TrustKey.TakeTheHit, toward: "ada")).Ledger;
        ledger.AtOnce("bo").Fear.ShouldBe(.45 * ledger.AtOnce("ada").Fear, Rounding);
        ledger.AtOnce("bo").Trust.ShouldBe(.45 * ledger.AtOnce("ada").Trust, Rounding);
    }

    [Theory]
    [InlineData(Audience.Private, .00, .12)]
    [InlineData(Audience.Team, .40, .45)]
    [InlineData(Audience.Public, .50, .55)]
    public void Bad_news_travels_further_than_good(Audience audience, double good, double bad)
    {
        var praise = Team("ada", "bo").Decides(Acts.Honours(TrustKey.BuildUp, toward: "ada", audience: audience)).Ledger;
        var blame = Team("ada", "bo").Decides(Acts.Against(TrustKey.TakeTheHit, toward: "ada", audience: audience)).Ledger;
        praise.AtOnce("bo").Trust.ShouldBe(good * praise.AtOnce("ada").Trust, Rounding);
        blame.AtOnce("bo").Trust.ShouldBe(bad * blame.AtOnce("ada").Trust, Rounding);
    }

    [Fact]
    public void In_public_fear_bites_a_quarter_harder_and_trust_does_not()
    {
        var team = Team("ada").Decides(Acts.Against(TrustKey.TakeTheHit)).Ledger.AtOnce("ada");
        var before_all = Team("ada").Decides(Acts.Against(TrustKey.TakeTheHit, audience: Audience.Public)).Ledger.AtOnce("ada");
        before_all.Fear.ShouldBe(1.25 * team.Fear, Rounding);
        before_all.Trust.ShouldBe(team.Trust, Rounding);
    }

    [Fact]
    public void A_key_that_somebody_cares_about_weighs_a_quarter_more_with_them()
    {
        var ledger = Team(Called("ada"), Called("bo", cares: TrustKey.OpenUp)).Decides(Acts.Honours(TrustKey.OpenUp)).Ledger;
        ledger.AtOnce("bo").Trust.ShouldBe(1.25 * ledger.AtOnce("ada").Trust, Rounding);
        ledger.AtOnce("bo").Fear.ShouldBe(1.25 * ledger.AtOnce("ada").Fear, Rounding);
    }

    [Fact]
    public void Good_news_is_discounted_by_fear_and_by_little_trust()
    {
        var ledger =
            Team(Called("calm", fear: 0), Called("afraid", fear: 100), Called("sceptic", trust: 25, fear: 0))
                .Decides(Acts.Honours(TrustKey.OpenUp)).Ledger;
        ledger.AtOnce("afraid").Trust.ShouldBe(.50 * ledger.AtOnce("calm").Trust, Rounding);
        ledger.AtOnce("sceptic").Trust.ShouldBe(.75 * 75 / 50 * ledger.AtOnce("calm").Trust, Rounding);
    }

    [Fact]
    public void People_believe_acts_that_fit_your_habit_more()
    {
        var used = Team("ada") with { Habits = [.5, 0, 0, 0, 0, 0] };
        var first = Team("ada").Decides(Acts.Honours(TrustKey.OpenUp)).Ledger.AtOnce("ada").Trust;
        used.Decides(Acts.Honours(TrustKey.OpenUp)).Ledger.AtOnce("ada").Trust.ShouldBe(first * 1.05 / .80, Rounding);
        used.Decides(Acts.Honours(TrustKey.BuildUp)).Ledger.AtOnce("ada").Trust.ShouldBe(first, Rounding);
    }

    [Fact]
    public void A_wrong_weighs_more_when_it_has_become_a_pattern_and_less_when_it_is_a_lapse()
    {
        var first = Team("ada").Decides(Acts.Against(TrustKey.TakeTheHit)).Ledger.AtOnce("ada").Trust;
        (Team("ada") with { Habits = [0, -.5, 0, 0, 0, 0] }).Decides(Acts.Against(TrustKey.TakeTheHit)).Ledger.AtOnce("ada").Trust.ShouldBe(
            1.15 * first, Rounding);
        (Team("ada") with { Habits = [0, +.5, 0, 0, 0, 0] }).Decides(Acts.Against(TrustKey.TakeTheHit)).Ledger.AtOnce("ada").Trust.ShouldBe(
            .85 * first, Rounding);
    }

    [Fact]
    public void High_trust_cushions_a_mistake_but_not_a_lie()
    {
        var team = Team(Called("half", trust: 50), Called("full", trust: 90));
        var mistake = team.Decides(Acts.Against(TrustKey.OpenUp, breach: Breach.Skill)).Ledger;
        mistake.AtOnce("full").Trust.ShouldBe(mistake.AtOnce("half").Trust, Rounding);
        var lie = team.Decides(Acts.Against(TrustKey.OpenUp, breach: Breach.Honesty)).Ledger;
        lie.AtOnce("full").Trust.ShouldBe(90.0 / 50 * lie.AtOnce("half").Trust, Rounding);
    }

    [Fact]
    public void A_lie_lowers_for_good_how_far_trust_can_rise()
    {
        var after = Team(Called("ada", trust: 100)).After(Acts.Against(TrustKey.BuildUp, Strength.Strong));
        after.Of("ada").Scar.ShouldBe(12);
        for (var i = 0; i < 200; i++) after = after.After(Acts.Honours(TrustKey.BuildUp, Strength.Strong));
        after.Of("ada").Trust.ShouldBe(88, .001);
    }

    [Fact]
    public void Trust_falls_to_a_ceiling_that_a_lie_lowers_below_it()
    {
        var team = Team("ada");
        var scarred = team with { People = [team.People[0] with { Scar = 39, Trust = 61 }] };
        var ada = scarred.After(Acts.Against(TrustKey.BuildUp, Strength.Clear)).Of("ada");
        (ada.Scar, ada.Trust).ShouldBe((45, 55));
        scarred.After(Acts.Against(TrustKey.BuildUp, Strength.Strong)).Of("ada").Scar.ShouldBe(45, "there is a limit to scars");
    }

    [Fact]
    public void Too_much_of_a_good_thing_is_a_mistake_and_teaches_no_habit()
    {
        var (after, ledger) = Team("ada").Decides(Acts.Overdoes(TrustKey.BuildUp));
        ledger.AtOnce("ada").Trust.ShouldBe(-.072 * .70 * 50, Rounding);
        after.Habits.ShouldAllBe(habit => habit == 0);
        after.Of("ada").Breaches.ShouldHaveSingleItem().Kind.ShouldBe(Breach.Skill);
    }

    [Fact]
    public void Clarity_moves_trust_a_little()
    {
        var (after, ledger) = Team("ada").Decides(Acts.Clarity(up: true, Strength.Clear));
        ledger.AtOnce("ada").Trust.ShouldBe(.30 * .046 * .80 * .875 * 50, Rounding);
        ledger.Clarity[0].Points.ShouldBe(.12 * 50, Rounding);
        after.Clarity.ShouldBe(56 + .015 * (45 - 56), Rounding);
    }
}
