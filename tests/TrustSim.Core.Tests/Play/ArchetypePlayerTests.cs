using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Play;

/// <summary>Each archetype's rule, by the choices between which it decides.</summary>
public sealed class ArchetypePlayerTests
{
    [Fact]
    public void Who_earns_trust_takes_what_honours_most_and_harms_least() => Chooses(Archetype.EarnsTrust, "best",
        ("good", Deed.Of(Deed.Honours(TrustKey.OpenUp))),
        ("mixed", Deed.Of(Deed.Honours(TrustKey.OpenUp, Strength.Strong), Deed.Against(TrustKey.BuildUp, Strength.Strong))),
        ("best", Deed.Of(Deed.Honours(TrustKey.OpenUp)) with { Clarity = new(true, Strength.Slight) }),
        ("too much", Deed.Of(Deed.Honours(TrustKey.OpenUp, Strength.Strong), Deed.Overdoes(TrustKey.BuildUp))));

    [Fact]
    public void Who_earns_trust_prefers_amends_of_both_kinds() => Chooses(Archetype.EarnsTrust, "both",
        ("words", Deed.Repairs(TrustKey.OpenUp, RepairKind.Words)), ("excuse", Deed.Repairs(TrustKey.OpenUp, RepairKind.Excuse)),
        ("both", Deed.Repairs(TrustKey.OpenUp, RepairKind.Both)), ("deeds", Deed.Repairs(TrustKey.OpenUp, RepairKind.Deeds)));

    [Fact]
    public void The_appeaser_pleases_but_disagrees_with_nobody_and_sets_no_bar() => Chooses(Archetype.Appeaser, "please",
        ("confront", Deed.Of(Deed.Honours(TrustKey.AcceptConfrontation, Strength.Strong), Deed.Honours(TrustKey.BuildUp, Strength.Strong))),
        ("bar", Deed.Of(Deed.Honours(TrustKey.BuildUp, Strength.Strong)) with { Clarity = new(true, Strength.Strong) }),
        ("please", Deed.Of(Deed.Honours(TrustKey.BuildUp, Strength.Slight))));

    [Fact]
    public void The_conflict_avoider_hides() => Chooses(Archetype.ConflictAvoider, "hide",
        ("wall", Deed.Of(Deed.Against(TrustKey.OpenUp, Strength.Strong))),
        ("hide", Deed.Of(Deed.Against(TrustKey.AcceptConfrontation, Strength.Clear))),
        ("vague", Deed.Clarity(up: false, Strength.Strong)),
        ("face it", Deed.Of(Deed.Honours(TrustKey.AcceptConfrontation))));

    [Fact]
    public void The_conflict_avoider_takes_no_hit() => Chooses(Archetype.ConflictAvoider, "silent",
        ("mine", Deed.Of(Deed.Honours(TrustKey.TakeTheHit, Strength.Slight))), ("silent", Effects.None));

    [Fact]
    public void The_micromanager_takes_the_work_over_and_then_looks_at_the_work() => Chooses(Archetype.Micromanager, "tight and fast",
        ("fast", Deed.Work(up: true, Strength.Strong)),
        ("tight", Deed.Of(Deed.Against(TrustKey.DitchTheLeash))),
        ("tight and fast", Deed.Of(Deed.Against(TrustKey.DitchTheLeash)) with { Work = new(true, Strength.Slight) }));

    [Fact]
    public void The_credit_taker_takes_the_credit_and_then_looks_at_the_work() => Chooses(Archetype.CreditTaker, "mine",
        ("fast", Deed.Work(up: true, Strength.Strong)),
        ("slow", Deed.Of(Deed.Against(TrustKey.BuildUp)) with { Work = new(false, Strength.Slight) }),
        ("mine", Deed.Of(Deed.Against(TrustKey.BuildUp))));

    [Fact]
    public void The_blamer_points_a_finger_and_then_does_the_most_harm() => Chooses(Archetype.Blamer, "worse",
        ("harm", Deed.Of(Deed.Against(TrustKey.OpenUp, Strength.Strong), Deed.Against(TrustKey.BuildUp, Strength.Strong))),
        ("finger", Deed.Of(Deed.Against(TrustKey.TakeTheHit))),
        ("worse", Deed.Of(Deed.Against(TrustKey.TakeTheHit), Deed.Against(TrustKey.OpenUp, Strength.Slight))));

    [Fact]
    public void Delivery_first_takes_the_best_work_now() => Chooses(Archetype.DeliveryFirst, "fast",
        ("kind", Deed.Of(Deed.Honours(TrustKey.OpenUp, Strength.Strong))), ("slow", Deed.Work(up: false, Strength.Slight)),
        ("fast", Deed.Work(up: true, Strength.Slight)));

    [Theory]
    [InlineData(Archetype.EarnsTrust), InlineData(Archetype.Appeaser), InlineData(Archetype.ConflictAvoider),
        InlineData(Archetype.Micromanager)]
    [InlineData(Archetype.CreditTaker), InlineData(Archetype.Blamer), InlineData(Archetype.Repairer), InlineData(Archetype.DeliveryFirst)]
    public void Ties_go_to_the_first_open_choice_in_the_file(Archetype archetype)
    {
        var play = new Story().Scene("ask", choices: [new("closed", When: "owned"), new("first"), new("second")]).Play();
        ArchetypePlayer.Choose(play, archetype).Id.Value.ShouldBe("first");
    }

    [Fact]
    public void The_repairer_breaks_then_repairs_where_it_can_and_then_earns_trust()
    {
        Option good = new("good", Deed.Of(Deed.Honours(TrustKey.OpenUp))),
            bad = new("bad", Deed.Of(Deed.Against(TrustKey.TakeTheHit, Strength.Strong)));
        Option excuse = new("excuse", Deed.Repairs(TrustKey.TakeTheHit, RepairKind.Excuse)),
            words = new("words", Deed.Repairs(TrustKey.TakeTheHit, RepairKind.Words));
        Option both = new("both", Deed.Repairs(TrustKey.TakeTheHit, RepairKind.Both)),
            other = new("other", Deed.Repairs(TrustKey.OpenUp, RepairKind.Both));
        var story = new Story()
            .Scene("breaks", choices: [good, bad])
            .Scene("cannot repair yet", choices: [excuse, other, bad, good])
            .Scene("repairs", choices: [words, both, good])
            .Scene("has learned", choices: [bad, good]);

        Choices(ArchetypePlayer.Play(story.Build(), Archetype.Repairer)).ShouldBe(["bad", "other", "both", "good"]);
    }

    [Fact]
    public void The_repairer_still_owes_amends_after_an_excuse()
    {
        Option good = new("good", Deed.Of(Deed.Honours(TrustKey.OpenUp, Strength.Strong)));
        Option words = new("words", Deed.Repairs(TrustKey.TakeTheHit, RepairKind.Words));
        var story = new Story()
            .Scene("breaks", choices: new Option("bad", Deed.Of(Deed.Against(TrustKey.TakeTheHit))))
            .Scene("makes excuses", choices: new Option("excuse", Deed.Repairs(TrustKey.TakeTheHit, RepairKind.Excuse)))
            .Scene("repairs", choices: [good, words]);
        Choices(ArchetypePlayer.Play(story.Build(), Archetype.Repairer)).Last().ShouldBe("words");
    }

    [Fact]
    public void A_scenario_that_goes_round_is_left_after_so_many_decisions()
    {
        var round = new Story().Scene("hub", choices: new Option("stay", Then: "hub")).Build();
        var play = ArchetypePlayer.Play(round, Archetype.EarnsTrust, most: 7);
        (play.Decisions.Count(), play.Phase).ShouldBe((7, Phase.Deciding));
    }

    static void Chooses(Archetype archetype, string expected, params (string Id, Effects Effects)[] choices) =>
        ArchetypePlayer.Choose(
            new Story().Scene("ask", choices: [.. choices.Select(choice => new Option(choice.Id, choice.Effects))]).Play(), archetype)
            .Id.Value.ShouldBe(expected);

    static IEnumerable<string> Choices(Playthrough play) => play.Decisions.Select(decision => decision.Choice.Value);
}
