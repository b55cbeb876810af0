using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;

namespace TrustSim.Core.Tests.Play;

/// <summary>A text remembers what happened before, without another scene.</summary>
public sealed class TextPartTests
{
    [Fact]
    public void A_scene_tells_the_parts_whose_conditions_hold()
    {
        var (kept, broken) = (Played("keep"), Played("break"));
        kept.Scene!.Text.ShouldBe("Tuesday.\n\nYou kept it.");
        broken.Scene!.Text.ShouldBe("Tuesday.");
    }

    [Fact]
    public void An_outcome_knows_the_decision_that_it_came_of()
    {
        Played("keep").Current.Outcome.ShouldBe("They nod.\n\nIt is kept.");
        Played("break").Current.Outcome.ShouldBe("They nod.");
        Played("keep").Steps[0].Outcome.ShouldBeEmpty();
    }

    [Fact]
    public void Every_part_is_a_text_of_its_own_to_translate()
    {
        var texts = ScenarioTexts.List(Promise).ToDictionary(text => text.Key, text => text.Value);
        texts["scenes/tuesday/text/0"].ShouldBe("Tuesday.");
        texts["scenes/tuesday/text/1"].ShouldBe("You kept it.");
        texts["scenes/monday/choices/keep/after/1"].ShouldBe("It is kept.");
        texts.ShouldNotContainKey("scenes/tuesday/text");
        var other = ScenarioTexts.Map(Promise, (_, text) => text.ToUpperInvariant());
        other[new SceneId("tuesday")].Text.ShouldBe("TUESDAY.\n\nYOU KEPT IT.");
        Playthrough.Start(other).ToQuestion().Decide(new("keep")).ToQuestion().Scene!.Text.ShouldBe("TUESDAY.\n\nYOU KEPT IT.");
    }

    [Fact]
    public void Check_looks_at_the_conditions_of_parts()
    {
        var found = Proof.Prove(Promise).Diagnostics.Select(one => (one.Kind, one.Mark?.Value)).ToList();
        found.ShouldNotContain((PathDiagnosticKind.MarkNeverAsked, "owned"));
        var never = Proof.Prove(With("owned and not owned")).Diagnostics.Where(one => one.Kind == PathDiagnosticKind.ConditionNever)
            .ToList();
        // The two outcomes and the scene.
        never.Select(one => one.Condition!.Text).ShouldBe(Enumerable.Repeat("owned and not owned", 3));
    }

    static Playthrough Played(string choice) => Playthrough.Start(Promise).ToQuestion().Decide(new(choice)).ToQuestion();

    static Scenario Promise => With("owned");

    static Scenario With(string condition)
    {
        var plain = new Story()
            .Scene("monday", choices: [new Option("keep", Owned: true), new Option("break", Owned: false)])
            .Scene("tuesday", says: [$"{condition} -> yes"], choices: new Option("on")).Scene("end", ending: "end").Build();
        var when = plain[new SceneId("tuesday")].Says[0].When;
        return new(plain.About, plain.Team, plain.Risks,
        [
            .. plain.Scenes.Select(scene => scene.Id.Value switch
            {
                "monday" => scene with
                {
                    Choices = [.. scene.Choices.Select(choice => choice with { AfterParts = Parts("They nod.", "It is kept.") })],
                },
                "tuesday" => scene with { Says = [], Parts = Parts("Tuesday.", "You kept it.") },
                _ => scene,
            }),
        ]);

        ImmutableArray<TextPart> Parts(string always, string sometimes) => [new(always, null), new(sometimes, when)];
    }
}
