using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Play;

public sealed class EffectsTests
{
    static readonly Member[] Three = [Someone.Called("ada"), Someone.Called("bo"), Someone.Called("cy")];

    [Fact]
    public void Each_reason_names_whom_it_moved_and_who_only_watched()
    {
        var effect = Of(Acts.Together(Acts.Against(TrustKey.TakeTheHit, toward: "bo", why: "You named Bo."))).ShouldHaveSingleItem();
        effect.Why.ShouldBe("You named Bo.");
        effect.People.Select(change => (change.Person.Value, change.Watched))
            .ShouldBe([("bo", false), ("ada", true), ("cy", true)], "those it moved most come first");
    }

    [Fact]
    public void Two_acts_on_the_same_key_keep_their_own_reasons()
    {
        var effects = Of(Acts.Together(
            Acts.Honours(TrustKey.BuildUp, Strength.Clear, toward: "ada", why: "You praised Ada."),
            Acts.Honours(TrustKey.BuildUp, Strength.Slight, why: "You thanked everyone.")));
        effects.Select(effect => effect.Why).ShouldBe(["You praised Ada.", "You thanked everyone."]);
        effects[0].People.Select(change => (change.Person.Value, change.Watched)).ShouldBe([("ada", false), ("bo", true), ("cy", true)]);
        effects[1].People.ShouldAllBe(change => !change.Watched);
        effects[1].People.Length.ShouldBe(3);
    }

    [Fact]
    public void Two_people_praised_one_by_one_are_each_watched_for_the_others_reason()
    {
        var effects = Of(Acts.Together(
            Acts.Honours(TrustKey.BuildUp, toward: "ada", why: "You praised Ada."),
            Acts.Honours(TrustKey.BuildUp, toward: "bo", why: "You praised Bo.")));
        foreach (var effect in effects) effect.People.Select(change => change.Watched).Order().ShouldBe([false, true, true]);
    }

    [Fact]
    public void A_target_of_one_of_two_acts_with_the_same_reason_did_more_than_watch()
    {
        var praise = Acts.Honours(TrustKey.BuildUp, toward: "ada", why: "You thanked them.");
        var candour = praise with { Key = TrustKey.OpenUp, Toward = [new("bo")] };
        var effect = Of(Acts.Together(praise, candour)).ShouldHaveSingleItem();
        effect.People.OrderBy(change => change.Person.Value).Select(change => change.Watched).ShouldBe([false, false, true]);
    }

    [Fact]
    public void A_repair_is_told_by_its_own_reason()
    {
        var wrong = Acts.Together(Acts.Against(TrustKey.TakeTheHit, toward: "ada", why: "You named Ada."));
        var repair =
            Acts.Repairs(TrustKey.TakeTheHit,
                why: "You took it back.") with { Acts = [Acts.Honours(TrustKey.OpenUp, why: "You said why.")] };
        var effects = Of(wrong, repair);
        effects.Select(effect => effect.Why).ShouldBe(["You took it back.", "You said why."]);
        effects[0].People.ShouldAllBe(change => change.Trust > 0 && change.Fear < 0);
    }

    [Fact]
    public void Clarity_has_a_reason_of_its_own()
    {
        Of(Acts.Clarity(up: true)).ShouldHaveSingleItem().Clearer.ShouldBe(true);
        Of(Acts.Clarity(up: false)).ShouldHaveSingleItem().Clearer.ShouldBe(false);
    }

    [Fact]
    public void Before_the_first_decision_there_are_none() =>
        ChangeGrouping.From(new Story().Scene("ask", choices: new Option("on")).Play().Current).ShouldBeEmpty();

    [Fact]
    public void Every_change_that_a_decision_made_at_once_appears_exactly_once() => AnyStory.Play.Holds((given, met) =>
    {
        foreach (var step in Playthrough.Start(given.Scenario).Answer(given.Answers).Steps)
        {
            var effects = ChangeGrouping.From(step);
            effects.Select(effect => (effect.Why, effect.Clearer)).ShouldBeUnique();
            met.Note("several reasons", effects.Skip(1).Any());
            met.Note("somebody who only watched", effects.Any(effect => effect.People.Any(change => change.Watched)));
            met.Note("somebody at whom it was aimed", effects.Any(effect => effect.People.Any(change => !change.Watched)));
            met.Note("a repair", step.Ledger.Moods.Any(entry => entry.Channel == Channel.Repair));
            foreach (var person in step.After.People)
            {
                var (trust, fear) = step.Ledger.AtOnce(person.Id);
                var changes = effects.SelectMany(effect => effect.People).Where(change => change.Person == person.Id).ToList();
                changes.Sum(change => change.Trust).ShouldBe(trust, 1e-9);
                changes.Sum(change => change.Fear).ShouldBe(fear, 1e-9);
            }
        }
    }, ["somebody who only watched", "somebody at whom it was aimed", "several reasons", "a repair"]);

    static IReadOnlyList<ReasonedChange> Of(params Effects[] effects)
    {
        var story = new Story().With(Three);
        for (var i = 0; i < effects.Length; i++) story.Scene($"s{i}", later: 1, choices: new Option("on", effects[i]));
        return ChangeGrouping.From(story.Play([.. effects.Select(_ => "on")]).Current);
    }
}
