using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Trust;
using TrustSim.Presentation.Beats;
using TrustSim.Presentation.Pages;
using TrustSim.Presentation.Scripts;

namespace TrustSim.Presentation.Tests.Beats;

/// <summary>What stands over a scene, and what news in it says.</summary>
public sealed class SceneHeadTests
{
    [Fact]
    public void A_scene_without_a_question_has_no_number_of_a_decision()
    {
        var (asked, unasked) = (0, 0);
        foreach (var name in Scenarios.All)
        {
            var play = Paths.First(Scenarios.Shipped(name));
            foreach (var beat in BeatTeller.All(play, Meters.Debrief).Where(beat => beat.Kind is BeatKind.Scene or BeatKind.Lines))
            {
                var opening = play.Steps[beat.Step].Opened[beat.Opened - 1];
                beat.Place.Plain.Contains("decision ", StringComparison.Ordinal)
                    .ShouldBe(opening.Phase == Phase.Deciding, beat.Place.Plain);
                if (opening.Phase == Phase.Deciding) asked++;
                else unasked++;
            }
        }

        (asked, unasked).ShouldSatisfyAllConditions(counts => counts.asked.ShouldBePositive(), counts => counts.unasked.ShouldBePositive());
    }

    [Fact]
    public void An_id_stands_above_no_scene_and_in_no_list_of_scenes()
    {
        const string untitled = """
            trustsim: 1
            title: The late report
            team: { ada: {}, ben: {} }
            scenes:
              muddle: { text: "The report is late.\nBen asks." }
              wrong-way-round:
                text: Ada looks at you.
                ask: What do you answer?
                choices: [{ id: you, text: You. }, { id: them, text: They. }]
              shabby:
                text: The office is quieter.
                ending: A quieter office
            """;
        var scenario = ScenarioReader.Read(untitled, "late.yaml").Scenario!;
        scenario.Scenes.Select(scene => scene.InBrief()).ShouldBe(
            ["The report is late. Ben asks.", "What do you answer?", "A quieter office"]);
        (scenario.Scenes[0] with { Text = new('x', 99) }).InBrief().ShouldBe($"{new string('x', 40)}…");
        var play = Paths.First(scenario);
        var beats = BeatTeller.All(play, Meters.Debrief).ToList();
        beats.Select(beat => beat.Heading.Plain).Where(heading => heading.Length > 0).ShouldBe(["Decision 1 of 1.", "A quieter office."]);
        beats.Select(beat => beat.Place.Plain).Distinct().ShouldBe(["", "decision 1 of 1", "A quieter office"]);
        string[] pages =
        [
            .. play.Steps.SelectMany(step => step.Opened).SelectMany(opening => ScenePage.Create(play, opening, Meters.Live).Blocks)
                .Select(block => block.Text),
            .. StoryScript.Create(scenario).Blocks.Select(block => block.Text), play.SceneOf(1).Plain,
        ];
        foreach (var id in (string[])["muddle", "wrong", "shabby"])
            string.Join('\n', pages).Contains(id, StringComparison.OrdinalIgnoreCase).ShouldBeFalse(id);
        pages.ShouldContain("3 · Ending: A quieter office");
    }

    [Theory, InlineData(1, "0.6"), InlineData(2, "1.1")]
    public void News_costs_what_the_laws_of_its_game_say(int version, string weeks)
    {
        var play = Playthrough.Start(Scenarios.Small, version == 1 ? Laws.Version1 : Laws.Default).ToQuestion()
            .Decide(new("ask-who")).ToQuestion();
        string.Join(' ', play.Current.Opened.SelectMany(opening => ScenePage.Create(play, opening, Meters.Live).Blocks)
            .Concat(ConsequencePage.Create(play, play.Current, Meters.Live).Blocks).Select(block => block.Text))
            .ShouldContain($"Nobody had told you. It sets you back {weeks} weeks.");
    }
}
