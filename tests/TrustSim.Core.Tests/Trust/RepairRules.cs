using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;
using static TrustSim.Core.Tests.Given.Someone;

namespace TrustSim.Core.Tests.Trust;

/// <summary>Checks the effects of a repair, a week after the breach unless a test says otherwise.</summary>
public sealed class RepairRules
{
    const double Rounding = 1e-9;

    static readonly Team Wronged = Team("ada").After(Acts.Against(TrustKey.TakeTheHit));

    [Fact]
    public void A_repair_gives_back_a_share_of_what_the_wrong_still_costs()
    {
        var ada = Wronged.Of("ada");
        var believed = (.50 + .50 * ada.Trust / 50) * (1 - .50 * ada.Fear / 100);
        Back(Wronged, RepairKind.Words).ShouldBe(.48 * believed * 3.6, Rounding);
    }

    [Fact]
    public void Words_and_deeds_are_worth_more_than_either_and_an_excuse_is_worth_least() =>
        ((RepairKind[])[RepairKind.Excuse, RepairKind.Deeds, RepairKind.Words, RepairKind.Both]).Select(by => Back(Wronged, by))
            .ShouldBeInOrder();

    [Fact]
    public void An_apology_helps_most_after_a_mistake_and_least_after_a_lie()
    {
        double Share(Breach kind)
        {
            var team = Team("ada").After(Acts.Against(TrustKey.TakeTheHit, breach: kind));
            return Back(team, RepairKind.Words) / team.Of("ada").Breaches[0].Lost;
        }

        Share(Breach.Skill).ShouldBeGreaterThan(Share(Breach.Care));
        Share(Breach.Care).ShouldBeGreaterThan(Share(Breach.Honesty));
    }

    [Fact]
    public void The_second_apology_is_worth_half()
    {
        var again = Wronged with { Apologies = [0, 1, 0, 0, 0, 0] };
        Back(again, RepairKind.Both).ShouldBe(.5 * Back(Wronged, RepairKind.Both), Rounding);
    }

    [Fact]
    public void Repairs_in_deeds_do_not_wear_out_as_words_do()
    {
        Wronged.After(Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Deeds)).Apologies[(int)TrustKey.TakeTheHit].ShouldBe(0);
        Wronged.After(Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Words)).Apologies[(int)TrustKey.TakeTheHit].ShouldBe(1);
        Team("ada").After(Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Words)).Apologies[(int)TrustKey.TakeTheHit]
            .ShouldBe(0, "nothing was there to apologise for");
    }

    [Fact]
    public void In_private_it_is_worth_less_for_what_was_done_before_others()
    {
        Back(Wronged, RepairKind.Both, Audience.Private).ShouldBe(.6 * Back(Wronged, RepairKind.Both), Rounding);
        var quietly = Team("ada").After(Acts.Against(TrustKey.TakeTheHit, audience: Audience.Private));
        Back(quietly, RepairKind.Both, Audience.Private).ShouldBe(Back(quietly, RepairKind.Both), Rounding);
    }

    [Fact]
    public void A_repair_fades_week_by_week_down_to_a_floor()
    {
        // Fear changes too as weeks pass; without it only the fading remains.
        double After(int weeks)
        {
            var team = Wronged.AfterWeeks(weeks);
            return Back(team with { People = [team.People[0] with { Fear = 0 }] }, RepairKind.Both);
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
        Back(afraid, RepairKind.Both).ShouldBe(.5 * Back(calm, RepairKind.Both), Rounding);
    }

    [Fact]
    public void Half_of_a_lies_scar_heals_and_half_stays()
    {
        var team = Team("ada").After(Acts.Against(TrustKey.BuildUp, Strength.Strong));
        team.Of("ada").Scar.ShouldBe(12);
        for (var i = 0; i < 60; i++) team = team.After(Acts.Repairs(TrustKey.BuildUp, RepairKind.Deeds));
        team.Of("ada").Scar.ShouldBe(6, Rounding);
    }

    [Fact]
    public void Restored_trust_is_booked_to_the_decision_that_took_it()
    {
        var (_, ledger) = Wronged.Decides(Acts.Repairs(TrustKey.TakeTheHit));
        ledger.Moods.Where(entry => entry.Channel == Channel.Repair)
            .ShouldHaveSingleItem().Cause.ShouldBe(new Cause(1, TrustKey.TakeTheHit));
    }

    static double Back(Team team, RepairKind by, Audience audience = Audience.Team) =>
        team.Decides(Acts.Repairs(TrustKey.TakeTheHit, by, audience)).Ledger.AtOnce("ada").Trust;
}
