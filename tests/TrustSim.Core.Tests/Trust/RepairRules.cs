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
        var again = Wronged with { People = [Wronged.People[0] with { Apologies = [0, 1, 0, 0, 0, 0] }] };
        Back(again, RepairKind.Both).ShouldBe(.5 * Back(Wronged, RepairKind.Both), Rounding);
    }

    [Fact]
    public void Repairs_in_deeds_do_not_wear_out_as_words_do()
    {
        Heard(Wronged.After(Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Deeds))).ShouldBe(0);
        Heard(Wronged.After(Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Words))).ShouldBe(1);
        Heard(Team("ada").After(Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Words))).ShouldBe(0, "nothing was there to apologise for");
    }

    [Fact]
    public void An_apology_toward_one_reaches_nobody_else()
    {
        var (after, ledger) = Both.Decides(Acts.Repairs(TrustKey.TakeTheHit, toward: "bo"));
        ledger.Moods.Where(entry => entry.Channel == Channel.Repair).ShouldHaveSingleItem().Person.Value.ShouldBe("bo");
        after.Of("ada").Breaches[0].Lost.ShouldBe(Both.Of("ada").Breaches[0].Lost);
    }

    [Fact]
    public void An_apology_wears_out_only_for_who_has_heard_it()
    {
        var toBo = Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Words, toward: "bo");
        var team = Both.After(toBo);
        (Heard(team, "ada"), Heard(team, "bo")).ShouldBe((0, 1));
        var (ada, bo) = (Left(team, "ada"), Left(team, "bo"));
        ada.ShouldBe(2 * bo, .02, "bo has heard it once, and is no more afraid than ada");

        // The share of what the wrong still costs that a second apology to everyone gives back.
        static double Left(Team team, string who)
        {
            var person = team.Of(who) with { Trust = 40, Fear = 30 };
            var alone = team with { People = [person] };
            return alone.Decides(Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Words)).Ledger.AtOnce(who).Trust / person.Breaches[0].Lost;
        }
    }

    [Fact]
    public void A_repair_in_the_same_week_has_not_faded()
    {
        var atOnce = Team("ada").After(Acts.Together(Acts.Against(TrustKey.TakeTheHit)) with { SameWeek = true });
        var late = Team("ada").After(Acts.Against(TrustKey.TakeTheHit)).AfterWeeks(1);
        var share = Back(atOnce with { People = [atOnce.People[0] with { Fear = 30 }] }, RepairKind.Both);
        Back(late with { People = [late.People[0] with { Fear = 30 }] }, RepairKind.Both).ShouldBe(.88 * share, Rounding);
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

    static Team Both => Team("ada", "bo").After(Acts.Against(TrustKey.TakeTheHit));

    static int Heard(Team team, string who = "ada") => team.Of(who).Apologies[(int)TrustKey.TakeTheHit];

    static double Back(Team team, RepairKind by, Audience audience = Audience.Team) =>
        team.Decides(Acts.Repairs(TrustKey.TakeTheHit, by, audience)).Ledger.AtOnce("ada").Trust;
}
