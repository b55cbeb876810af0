using System.Text;
using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Core.Text;
using TrustSim.Presentation.Beats;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>Every screen on whole paths through the shipped scenarios.</summary>
public sealed class WholePathTests
{
    public static TheoryData<string, int, int> Screens
    {
        get
        {
            var screens = new TheoryData<string, int, int>();
            foreach (var name in Scenarios.Names)
            {
                screens.Add(name, 80, 24);
                screens.Add(name, 100, 30);
                screens.Add(name, 160, 50);
            }

            return screens;
        }
    }

    public static TheoryData<string> Names => [.. Scenarios.Names];

    [Theory, MemberData(nameof(Screens))]
    public void By_keys_nothing_is_passed_that_has_not_been_on_the_screen(string name, int width, int height)
    {
        var scenario = Scenarios.Shipped(name);
        foreach (var path in (Playthrough[])[Paths.Last(scenario), Paths.Random(scenario, width), Paths.Random(scenario, height),
            Paths.Random(scenario, 7)])
        {
            using var stage = Stage.With(scenario, width, height, Meters.Debrief);
            foreach (var step in path.Steps)
            {
                var read = new StringBuilder();
                for (var i = 0; i < 100; i++)
                {
                    stage.ShouldBeSound(width);
                    stage.Bar.ShouldNotContain("more");
                    read.Append(' ').Append(TextOf(stage));
                    if (stage.Current is not PlayScreen { IsAsked: false } play) break;
                    if (play.Playthrough.Phase == Phase.Ending) play.Playthrough.Ending.ShouldNotBeNull();
                    stage.PressAtOnce(i % 2 == 0 ? Key.Enter : Key.Space);
                }

                if (stage.Current is not PlayScreen { Playthrough: var now }) break;
                var shown = read.ToString();
                foreach (var sentence in BeatTeller.SinceDecision(now, Meters.Debrief).SelectMany(beat => beat.Blocks)
                    .Where(block => block.Kind is not (BlockKind.Question or BlockKind.Option))
                    .SelectMany(block => Sentences.Split(block.Text))) shown.ShouldContain(sentence);
                if (step == path.Steps[^1]) break;
                SizeTests.ShouldShow(stage, now, width);
                var next = path.Steps[step.Number + 1].Choice!.Id;
                stage.Press($"{1 + now.OpenChoices.ToList().FindIndex(choice => choice.Id == next)}").PressAtOnce(Key.Enter);
            }

            stage.Current.ShouldBeOfType<DebriefScreen>();
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_question_fits_80_by_24_with_all_its_options(string name)
    {
        var scenario = Scenarios.Shipped(name);
        for (var seed = 0; seed < 3; seed++)
        {
            using var stage = Stage.With(scenario);
            foreach (var moment in Paths.Moments(Paths.Random(scenario, seed)).Where(moment => moment.Phase == Phase.Deciding))
            {
                if (moment.Steps.Length > 1)
                {
                    var before = moment.TakeBack();
                    stage.Take($"{1 + before.OpenChoices.ToList().FindIndex(choice => choice.Id == moment.Current.Choice!.Id)}");
                }

                stage.ToQuestion();
                var foot =
                    string.Join(' ', stage.Rows.SkipLast(1).SelectMany(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
                foreach (var choice in moment.OpenChoices) foot.ShouldContain(SizeTests.LastWordsOf(choice.Text));
            }
        }
    }

    /// <summary>The rows of the play, without what stands beside them.</summary>
    static string TextOf(Stage stage) => stage.Current is not PlayScreen ? "" : string.Join(' ', stage.Rows.Skip(2).SkipLast(1)
        .SelectMany(row => row.Split('│')[0].Replace('▌', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
