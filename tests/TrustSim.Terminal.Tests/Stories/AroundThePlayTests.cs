using Terminal.Gui.Input;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

public sealed class AroundThePlayTests
{
    [Fact]
    public void Help_lists_the_keys_of_the_screen_it_is_called_from()
    {
        using var stage = new Stage();
        stage.Press("?");
        stage.Head.ShouldContain("Keys · TrustSim");
        stage.Flow.ShouldContain("Points at a scenario, or at a game to continue");
        stage.Press(Key.Esc, Key.Enter).ToQuestion().Press("?");
        stage.Flow.ShouldContain("Takes back the last decision");
        stage.Flow.ShouldContain("The team, a card each");
        stage.Press("x");
        stage.Bar.ShouldContain("choose");
    }

    [Fact]
    public void Help_is_whole_on_the_smallest_screen()
    {
        using var stage = new Stage(60, 18);
        stage.Press("?").Flow.ShouldContain("a game to continue");
    }

    [Theory]
    [InlineData("t", "The team", "Ada Berg")]
    [InlineData("r", "Read again", "A tense week")]
    [InlineData("m", "The path so far", "Ask in front of all three")]
    public void A_page_covers_the_playthrough_and_closes_again(string key, string title, string words)
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion().Press("2").Press(Key.Enter, Key.Enter);
        var play = stage.Text;
        stage.Press(key);
        stage.Head.ShouldContain(title);
        stage.Flow.ShouldContain(words);
        stage.Press(Key.Esc);
        stage.Text.ShouldBe(play);
        stage.Press(key).Press(Key.Enter);
        stage.Text.ShouldBe(play);
    }

    [Fact]
    public void Home_shows_the_endings_found_in_all_games()
    {
        using var stage = new Stage(120, 40, [new("small", Scenarios.Small, "small", null)]);
        stage.Rows.ShouldContain(row => row.Contains("3 min  new", StringComparison.Ordinal));
        stage.Flow.ShouldNotContain("Endings found");
        Finish("2", "2");
        stage.Rows.ShouldContain(row => row.Contains("3 min  ●○", StringComparison.Ordinal));
        stage.Flow.ShouldContain("Played once");
        stage.Flow.ShouldContain("Endings found ●○ 1 of 2");
        Finish("1", "1", during: debrief => debrief.Head.ShouldContain("2 of 2 endings found"));
        stage.Rows.ShouldContain(row => row.Contains("3 min  ●●", StringComparison.Ordinal));
        stage.Flow.ShouldContain("Played twice");

        void Finish(string first, string second, Action<Stage>? during = null)
        {
            stage.Press("1").Press(Key.Enter).ToQuestion().Press(first).Press(Key.Enter).ToQuestion().Press(second);
            for (var i = 0; i < 20 && !stage.Head.Contains("What happened", StringComparison.Ordinal); i++) stage.Press(Key.Enter);
            during?.Invoke(stage);
            stage.Press(Key.Esc);
        }
    }

    [Fact]
    public void An_unfinished_playthrough_resumes_from_home()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion().Press("2").Press(Key.Enter);
        var play = stage.Text;
        stage.Press(Key.Esc).Bar.ShouldContain("Saved. Home offers it first.");
        stage.Flow.ShouldContain("Continue");
        stage.Flow.ShouldContain("► The Small One decision 2 of 2");
        stage.Press(Key.Enter);
        stage.Text.ShouldBe(play);
    }

    [Fact]
    public void A_playthrough_that_cannot_be_saved_says_so_on_every_screen()
    {
        var path = Paths.First(Scenarios.Small);
        using var stage = Stage.With(Scenarios.Small).WithoutDisk().ToQuestion().Press("1");
        stage.PressAtOnce(Key.Enter);
        stage.Bar.ShouldContain("This game is not being saved");
        stage.Head.ShouldContain("NOT SAVED");
        stage.Press(Key.Enter);
        stage.Head.ShouldContain("NOT SAVED");
        stage.Press(Key.Esc).Flow.ShouldContain("This game is not being saved");

        using var whole = Stage.With(Scenarios.Small).WithoutDisk().Replay(path);
        whole.Head.ShouldContain("What happened");
        whole.Head.ShouldContain("NOT SAVED");
    }

    [Fact]
    public void An_emptied_file_is_reported_and_no_decision_is_lost()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion().Take("1").EmptyFile().Press("1");
        stage.PressAtOnce(Key.Enter);
        stage.Bar.ShouldContain("Another program changed or removed the file");
        stage.Head.ShouldNotContain("NOT SAVED");
        stage.Press(Key.Enter);
        stage.Bar.ShouldNotContain("Another program");
    }

    [Fact]
    public void A_finished_playthrough_is_not_offered_again()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Paths.First(Scenarios.Small)).Press(Key.Esc);
        stage.Head.ShouldContain("what people do not tell you");
        stage.Flow.ShouldNotContain("Continue");
    }

    [Fact]
    public void Q_quits_at_once_and_asks_first_only_where_nothing_is_saved()
    {
        using (var saved = Stage.With(Scenarios.Small).ToQuestion().Press("2").Press(Key.Enter).Press("q")) saved.HasQuit.ShouldBeTrue();

        using var stage = Stage.With(Scenarios.Small).WithoutDisk().ToQuestion().Press("2").Press(Key.Enter).Press("q");
        stage.Flow.ShouldContain("Leave this game?");
        stage.Press(Key.Enter);
        stage.HasQuit.ShouldBeFalse();
        stage.Flow.ShouldContain("Nobody answers.");
        stage.Press("q").Press("2").Press(Key.Enter);
        stage.HasQuit.ShouldBeTrue();

        using var home = new Stage();
        home.Press("q").HasQuit.ShouldBeTrue();
    }

    [Fact]
    public void Esc_at_home_says_what_quits_and_Ctrl_C_quits_anywhere()
    {
        // A second Esc can come in before the first is heard.
        using (var stage = new Stage())
        {
            stage.Press(Key.Esc, Key.Esc).HasQuit.ShouldBeFalse();
            stage.Bar.ShouldContain("Q quits.");
        }

        using (var stage = Stage.With(Scenarios.Small).ToQuestion()) stage.Press(Key.C.WithCtrl).HasQuit.ShouldBeTrue();
        using (var stage = new Stage(40, 10)) stage.Press(Key.C.WithCtrl).HasQuit.ShouldBeTrue();
    }

    [Fact]
    public void A_scenario_that_cannot_be_played_says_why_and_does_not_begin()
    {
        using var stage = new Stage(library: [new("broken", null, "", "Line 4: There is no scene 'loft'.")]);
        stage.Flow.ShouldContain("cannot be played");
        stage.Flow.ShouldContain("There is no scene 'loft'.");
        stage.Press(Key.Enter);
        stage.Bar.ShouldContain("the reason stands beside it");
    }

    [Fact]
    public void Without_scenarios_home_says_so()
    {
        using var stage = new Stage(library: []);
        stage.Flow.ShouldContain("There are no scenarios here.");
        stage.Press(Key.Enter, Key.CursorDown, Key.CursorUp).Press("1");
        stage.Head.ShouldContain("TrustSim");
    }

    [Fact]
    public void F2_changes_the_theme_and_never_adds_colours_under_NO_COLOR()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion();
        stage.Press(Key.F2);
        stage.Bar.ShouldContain("Theme: high-contrast");
        stage.Press(Key.F2);
        stage.Bar.ShouldContain("Theme: calm");

        using var plain = new Stage(theme: Theme.Plain);
        plain.Press(Key.Enter).ToQuestion().Press("1").Press(Key.F2);
        plain.Ansi.ShouldNotMatch("\u001b\\[[0-9;]*\\b(3[0-7]|38|4[0-7]|48|9[0-7]|10[0-7])m");
    }

    [Fact]
    public void The_wheel_and_the_page_keys_scroll_a_long_page()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Paths.First(Scenarios.Small)).Press("r").Press(Key.Home);
        var top = stage.Text;
        stage.Bar.ShouldContain("more");
        stage.Wheel(MouseFlags.WheeledDown);
        stage.Text.ShouldNotBe(top);
        stage.Wheel(MouseFlags.WheeledUp);
        stage.Text.ShouldBe(top);
        stage.Press(Key.End);
        stage.Bar.ShouldNotContain("more");
        stage.Bar.ShouldContain("▲");
        stage.Press(Key.Home);
        stage.Text.ShouldBe(top);
    }
}
