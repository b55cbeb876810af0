using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;
using static TrustSim.Core.Tests.Given.Someone;

namespace TrustSim.Core.Tests.Trust;

/// <summary>What making amends gives back, the week after a wrong unless a test says otherwise.</summary>
public sealed class RepairRules
{
    const double Rounding = 1e-9;

    static readonly Team Wronged = Team("ada").After(Deed.Against(Key.TakeTheHit));

    [Fact]
    public void A_repair_gives_back_a_share_of_what_the_wrong_still_costs()
    {
        var ada = Wronged.Of("ada");
        var believed = (.50 + .50 * ada.Trust / 50) * (1 - .50 * ada.Fear / 100);
        Back(Wronged, Amends.Words).ShouldBe(.48 * believed * 3.6, Rounding);
    }

    [Fact]
    public void Words_and_deeds_are_worth_more_than_either_and_an_excuse_is_worth_least() =>
        ((Amends[])[Amends.Excuse, Amends.Deeds, Amends.Words, Amends.Both]).Select(by => Back(Wronged, by)).ShouldBeInOrder();

    [Fact]
    public void An_apology_helps_most_after_a_mistake_and_least_after_a_lie()
    {
        double Share(Breach kind)
        {
            var team = Team("ada").After(Deed.Against(Key.TakeTheHit, breach: kind));
            return Back(team, Amends.Words) / team.Of("ada").Breaches[0].Lost;
        }

        Share(Breach.Skill).ShouldBeGreaterThan(Share(Breach.Care));
        Share(Breach.Care).ShouldBeGreaterThan(Share(Breach.Honesty));
    }

    [Fact]
    public void The_second_apology_is_worth_half()
    {
        var again = Wronged with { Apologies = [0, 1, 0, 0, 0, 0] };
        Back(again, Amends.Both).ShouldBe(.5 * Back(Wronged, Amends.Both), Rounding);
    }

    [Fact]
    public void Deeds_do_not_wear_out_as_words_do()
    {
        Wronged.After(Deed.Repairs(Key.TakeTheHit, Amends.Deeds)).Apologies[(int)Key.TakeTheHit].ShouldBe(0);
        Wronged.After(Deed.Repairs(Key.TakeTheHit, Amends.Words)).Apologies[(int)Key.TakeTheHit].ShouldBe(1);
        Team("ada").After(Deed.Repairs(Key.TakeTheHit, Amends.Words)).Apologies[(int)Key.TakeTheHit].ShouldBe(0, "nothing was there to apologise for");
    }

    [Fact]
    public void In_private_it_is_worth_less_for_what_was_done_before_others()
    {
        Back(Wronged, Amends.Both, Seen.Private).ShouldBe(.6 * Back(Wronged, Amends.Both), Rounding);
        var quietly = Team("ada").After(Deed.Against(Key.TakeTheHit, seen: Seen.Private));
        Back(quietly, Amends.Both, Seen.Private).ShouldBe(Back(quietly, Amends.Both), Rounding);
    }

    [Fact]
    public void It_fades_week_by_week_down_to_a_floor()
    {
        // Fear changes too as weeks pass; without it only the fading is left.
        double After(int weeks)
        {
            var team = Wronged.AfterWeeks(weeks);
            return Back(team with { People = [team.People[0] with { Fear = 0 }] }, Amends.Both);
        }

        After(1).ShouldBe(.88 * After(0), Rounding);
        After(2).ShouldBe(.88 * .88 * After(0), Rounding);
        After(30).ShouldBe(.35 * After(0), Rounding);
    }

    [Fact]
    public void Frightened_people_believe_it_less()
    {
        var calm = Wronged with { People = [Wronged.People[0] with { Fear = 0 }] };
        var afraid = Wronged with { People = [Wronged.People[0] with { Fear = 100 }] };
        Back(afraid, Amends.Both).ShouldBe(.5 * Back(calm, Amends.Both), Rounding);
    }

    [Fact]
    public void Half_of_a_lies_scar_heals_and_half_stays()
    {
        var team = Team("ada").After(Deed.Against(Key.BuildUp, Strength.Strong));
        team.Of("ada").Scar.ShouldBe(12);
        for (var i = 0; i < 60; i++) team = team.After(Deed.Repairs(Key.BuildUp, Amends.Deeds));
        team.Of("ada").Scar.ShouldBe(6, Rounding);
    }

    [Fact]
    public void What_comes_back_is_booked_to_the_decision_that_took_it()
    {
        var (_, ledger) = Wronged.Decides(Deed.Repairs(Key.TakeTheHit));
        ledger.Moods.Where(entry => entry.Channel == Channel.Repair).ShouldHaveSingleItem().Cause.ShouldBe(new Cause(1, Key.TakeTheHit));
    }

    static double Back(Team team, Amends by, Seen seen = Seen.Team) =>
        team.Decides(Deed.Repairs(Key.TakeTheHit, by, seen)).Ledger.AtOnce("ada").Trust;
}
