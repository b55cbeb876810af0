using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Presentation.Documents;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

public sealed class SizeTests
{
    static readonly (int Width, int Height)[] Sizes =
        [(60, 18), (61, 19), (66, 22), (75, 24), (76, 24), (77, 20), (80, 24), (80, 60), (100, 30), (120, 18), (123, 40), (124, 24),
            (125, 41), (160, 50), (200, 60)];

    public static TheoryData<string> Names => [.. Scenarios.All];

    [Fact]
    public void Too_small_a_window_says_what_it_needs_and_recovers()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion().Press("2");
        var before = stage.Text;
        foreach (var (width, height) in ((int, int)[])[(59, 18), (60, 17), (30, 30), (10, 3), (1, 1), (200, 5)])
        {
            stage.Resize(width, height).Press(Key.Enter, Key.Esc).Press("3q");
            if (width >= 30 && height >= 4) stage.Flow.ShouldContain("60 by 18");
        }

        stage.HasQuit.ShouldBeFalse();
        stage.Resize(80, 24).Text.ShouldBe(before);
    }

    [Theory, MemberData(nameof(Names))]
    public void At_every_size_the_question_stands_with_its_options_or_a_sign_that_there_are_more(string name)
    {
        var play = Playthrough.Start(Scenarios.Shipped(name)).ToQuestion();
        using var stage = Stage.With(play.Scenario).Replay(play);
        foreach (var (width, height) in Sizes.Concat(Sizes.Reverse()))
        {
            stage.Resize(width, height);
            ShouldShow(stage, play, width);
        }
    }

    [Fact]
    public void The_options_of_a_question_longer_than_the_screen_are_selectable()
    {
        var play = Playthrough.Start(Hostile.Wordy).ToQuestion();
        using var stage = Stage.With(play.Scenario, 60, 18).Replay(play);
        stage.Bar.ShouldContain("more");
        for (var option = 1; option <= play.OpenChoices.Length; option++)
        {
            stage.Press(Key.CursorDown);
            stage.Flow.ShouldContain($"►{option} ");
            stage.ShouldBeSound(60);
        }
    }

    internal static void ShouldShow(Stage stage, Playthrough play, int width)
    {
        stage.ShouldBeSound(width);
        stage.Bar.ShouldContain("? help");
        // What stands beside the text is no part of it.
        var flow = string.Join(' ', stage.Rows.SelectMany(row =>
            row.Split('│')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        flow.ShouldContain(Run.FromScenario(play.Scene!.Scene.Ask).Text);
        var shown = play.OpenChoices.Count(choice => flow.Contains(LastWordsOf(choice.Text), StringComparison.Ordinal));
        if (shown < play.OpenChoices.Length) stage.Bar.ShouldContain("more");
    }

    internal static string LastWordsOf(string text) =>
        string.Join(' ', Run.FromScenario(text).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeLast(3));
}
