using TrustSim.Core.Play;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Tests;

/// <summary>The results of archetypes in the shipped scenarios: earning trust pays, and not at once.</summary>
public sealed class ShippedBandTests
{
    public static TheoryData<string> Names => [.. Repository.Names];

    [Theory, MemberData(nameof(Names))]
    public void The_earner_ends_with_high_trust_and_low_fear(string name)
    {
        var team = Play(name, Archetype.EarnsTrust).Team;
        team.Trust.ShouldBeGreaterThanOrEqualTo(Design.Of(name).Trust);
        team.Fear.ShouldBeLessThanOrEqualTo(Design.Of(name).Fear);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_blamer_ends_with_low_trust_and_high_fear(string name)
    {
        var team = Play(name, Archetype.Blamer).Team;
        team.Trust.ShouldBeLessThanOrEqualTo(36);
        team.Fear.ShouldBeGreaterThanOrEqualTo(45);
    }

    [Theory, MemberData(nameof(Names))]
    public void Between_the_two_lie_another_ending_thirty_trust_twenty_five_fear_and_what_one_is_told(string name)
    {
        var (earner, blamer) = (Play(name, Archetype.EarnsTrust), Play(name, Archetype.Blamer));
        blamer.Ending!.Id.ShouldNotBe(earner.Ending!.Id);
        (earner.Team.Trust - blamer.Team.Trust).ShouldBeGreaterThanOrEqualTo(30);
        (blamer.Team.Fear - earner.Team.Fear).ShouldBeGreaterThanOrEqualTo(25);
        Told(blamer).ShouldBeLessThan(Told(earner));
    }

    [Theory, MemberData(nameof(Names))]
    public void Trust_ranks_earning_before_repairing_before_avoiding_before_blaming(string name) =>
        ((Archetype[])[Archetype.EarnsTrust, Archetype.Repairer, Archetype.ConflictAvoider, Archetype.Blamer])
            .Select(archetype => Play(name, archetype).Team.Trust).ShouldBeInOrder(SortDirection.Descending);

    [Theory, MemberData(nameof(Names))]
    public void Delivery_first_is_ahead_in_work_after_some_decisions_and_behind_at_the_end(string name)
    {
        var (delivery, earner, pays) = (Play(name, Archetype.DeliveryFirst), Play(name, Archetype.EarnsTrust), Design.Of(name).Pays);
        // At the next question, with the weeks that passed until then.
        (delivery.Steps[pays].After.Work - earner.Steps[pays].After.Work).ShouldBeGreaterThanOrEqualTo(.3);
        (earner.Team.Work - delivery.Team.Work).ShouldBeGreaterThanOrEqualTo(1);
        (earner.Team.Work - Play(name, Archetype.Blamer).Team.Work).ShouldBeGreaterThanOrEqualTo(1.5);
    }

    static Playthrough Play(string name, Archetype archetype) => ArchetypePlayer.Play(ScenarioPaths.Scenario(name), archetype);

    static int Told(Playthrough play) => play.Ledger.News.Count(news => news.Outcome == RiskOutcome.Told);
}
