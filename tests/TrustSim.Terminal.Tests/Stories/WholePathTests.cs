using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Pages;
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
    public void Nothing_is_cut_without_a_sign(string name, int width, int height)
    {
        var scenario = Scenarios.Shipped(name);
        foreach (var play in (Playthrough[])[Paths.Last(scenario), Paths.Random(scenario, width)])
        {
            using var stage = Stage.With(scenario, width, height);
            foreach (var moment in Paths.Moments(play))
            {
                if (moment.Phase != Phase.Briefing) stage.Press(KeysTo(moment));
                stage.ShouldBeSound(width);
                ShouldBeWholeOrSaySo(stage, moment);
                if (moment.Phase == Phase.Deciding) SizeTests.ShouldShow(stage, moment, width);
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_question_fits_80_by_24_with_all_its_options(string name)
    {
        var scenario = Scenarios.Shipped(name);
        for (var seed = 0; seed < 3; seed++)
        {
            using var stage = Stage.With(scenario);
            foreach (var moment in Paths.Moments(Paths.Random(scenario, seed)))
            {
                if (moment.Phase != Phase.Briefing) stage.Press(KeysTo(moment));
                if (moment.Phase != Phase.Deciding) continue;
                var foot =
                    string.Join(' ', stage.Rows.SkipLast(1).SelectMany(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
                foreach (var choice in moment.OpenChoices) foot.ShouldContain(SizeTests.LastWordsOf(choice.Text));
            }
        }
    }

    /// <summary>The keys from the moment before to this one.</summary>
    static Key[] KeysTo(Playthrough moment)
    {
        if (moment.Phase != Phase.Consequence) return [Key.Enter];
        var before = moment.TakeBack();
        var option = before.OpenChoices.ToList().FindIndex(choice => choice.Id == moment.Current.Choice!.Id);
        return [new Key((char)('1' + option)), Key.Enter];
    }

    /// <summary>Either the last words of the text are visible, or the bottom line says that there is more.</summary>
    static void ShouldBeWholeOrSaySo(Stage stage, Playthrough moment)
    {
        if (stage.Bar.Contains("more", StringComparison.Ordinal) || moment.Phase is Phase.Debrief or Phase.Deciding) return;
        var page = moment.Phase switch
        {
            Phase.Briefing => BriefingPage.Create(moment.Scenario),
            Phase.Consequence => ConsequencePage.Create(moment.Scenario, moment.Current, Meters.Live),
            _ => ScenePage.Create(moment.Scenario, moment.Scene!, Meters.Live),
        };
        var last = Layout.Render(page.Blocks, Layout.WidestProse)[^1].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];
        stage.Flow.ShouldContain(last);
    }
}
