using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Play;

/// <summary>Each archetype's rule, by the choices between which it decides.</summary>
public sealed class ArchetypePlayerTests
{
    [Fact]
    public void The_trust_earner_honours_most_and_harms_least() => Chooses(Archetype.EarnsTrust, "best",
        ("good", Acts.Together(Acts.Honours(TrustKey.OpenUp))),
        ("mixed", Acts.Together(Acts.Honours(TrustKey.OpenUp, Strength.Strong), Acts.Against(TrustKey.BuildUp, Strength.Strong))),
        ("best", Acts.Together(Acts.Honours(TrustKey.OpenUp)) with { Clarity = new(true, Strength.Slight) }),
        ("too much", Acts.Together(Acts.Honours(TrustKey.OpenUp, Strength.Strong), Acts.Overdoes(TrustKey.BuildUp))));

    [Fact]
    public void The_trust_earner_prefers_repairs_in_words_and_deeds() => Chooses(Archetype.EarnsTrust, "both",
        ("words", Acts.Repairs(TrustKey.OpenUp, RepairKind.Words)), ("excuse", Acts.Repairs(TrustKey.OpenUp, RepairKind.Excuse)),
        ("both", Acts.Repairs(TrustKey.OpenUp, RepairKind.Both)), ("deeds", Acts.Repairs(TrustKey.OpenUp, RepairKind.Deeds)));

    [Fact]
    public void The_appeaser_pleases_but_disagrees_with_nobody_and_sets_no_bar() => Chooses(Archetype.Appeaser, "please",
        ("confront",
            Acts.Together(Acts.Honours(TrustKey.AcceptConfrontation, Strength.Strong), Acts.Honours(TrustKey.BuildUp, Strength.Strong))),
        ("bar", Acts.Together(Acts.Honours(TrustKey.BuildUp, Strength.Strong)) with { Clarity = new(true, Strength.Strong) }),
        ("please", Acts.Together(Acts.Honours(TrustKey.BuildUp, Strength.Slight))));

    [Fact]
    public void The_conflict_avoider_hides() => Chooses(Archetype.ConflictAvoider, "hide",
        ("wall", Acts.Together(Acts.Against(TrustKey.OpenUp, Strength.Strong))),
        ("hide", Acts.Together(Acts.Against(TrustKey.AcceptConfrontation, Strength.Clear))),
        ("vague", Acts.Clarity(up: false, Strength.Strong)),
        ("face it", Acts.Together(Acts.Honours(TrustKey.AcceptConfrontation))));

    [Fact]
    public void The_conflict_avoider_takes_no_hit() => Chooses(Archetype.ConflictAvoider, "silent",
        ("mine", Acts.Together(Acts.Honours(TrustKey.TakeTheHit, Strength.Slight))), ("silent", Effects.None));

    [Fact]
    public void The_micromanager_takes_the_work_over_and_then_looks_at_the_work() => Chooses(Archetype.Micromanager, "tight and fast",
        ("fast", Acts.Work(up: true, Strength.Strong)),
        ("tight", Acts.Together(Acts.Against(TrustKey.DitchTheLeash))),
        ("tight and fast", Acts.Together(Acts.Against(TrustKey.DitchTheLeash)) with { Work = new(true, Strength.Slight) }));

    [Fact]
    public void The_credit_taker_takes_the_credit_and_then_looks_at_the_work() => Chooses(Archetype.CreditTaker, "mine",
        ("fast", Acts.Work(up: true, Strength.Strong)),
        ("slow", Acts.Together(Acts.Against(TrustKey.BuildUp)) with { Work = new(false, Strength.Slight) }),
        ("mine", Acts.Together(Acts.Against(TrustKey.BuildUp))));

    [Fact]
    public void The_blamer_points_a_finger_and_then_does_the_most_harm() => Chooses(Archetype.Blamer, "worse",
        ("harm", Acts.Together(Acts.Against(TrustKey.OpenUp, Strength.Strong), Acts.Against(TrustKey.BuildUp, Strength.Strong))),
        ("finger", Acts.Together(Acts.Against(TrustKey.TakeTheHit))),
        ("worse", Acts.Together(Acts.Against(TrustKey.TakeTheHit), Acts.Against(TrustKey.OpenUp, Strength.Slight))));

    [Fact]
    public void Delivery_first_takes_the_best_work_now() => Chooses(Archetype.DeliveryFirst, "fast",
        ("kind", Acts.Together(Acts.Honours(TrustKey.OpenUp, Strength.Strong))), ("slow", Acts.Work(up: false, Strength.Slight)),
        ("fast", Acts.Work(up: true, Strength.Slight)));

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
        Option good = new("good", Acts.Together(Acts.Honours(TrustKey.OpenUp))),
            bad = new("bad", Acts.Together(Acts.Against(TrustKey.TakeTheHit, Strength.Strong)));
        Option excuse = new("excuse", Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Excuse)),
            words = new("words", Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Words));
        Option both = new("both", Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Both)),
            other = new("other", Acts.Repairs(TrustKey.OpenUp, RepairKind.Both));
        var story = new Story()
            .Scene("breaks", choices: [good, bad])
            .Scene("cannot repair yet", choices: [excuse, other, bad, good])
            .Scene("repairs", choices: [words, both, good])
            .Scene("has learned", choices: [bad, good]);

        Choices(ArchetypePlayer.Play(story.Build(), Archetype.Repairer)).ShouldBe(["bad", "other", "both", "good"]);
    }

    [Fact]
    public void The_repairer_still_owes_a_repair_after_an_excuse()
    {
        Option good = new("good", Acts.Together(Acts.Honours(TrustKey.OpenUp, Strength.Strong)));
        Option words = new("words", Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Words));
        var story = new Story()
            .Scene("breaks", choices: new Option("bad", Acts.Together(Acts.Against(TrustKey.TakeTheHit))))
            .Scene("makes excuses", choices: new Option("excuse", Acts.Repairs(TrustKey.TakeTheHit, RepairKind.Excuse)))
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
