using TrustSim.Core.Play;
using TrustSim.Core.Trust;
using TrustSim.Presentation.Beats;
using TrustSim.Presentation.Pages;

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
