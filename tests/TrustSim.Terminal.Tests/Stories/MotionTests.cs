using Terminal.Gui.Input;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Tests.Headless;
using TrustSim.Terminal.Tests.Workshops;
using Stage = TrustSim.Terminal.Tests.Headless.Stage;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>Changes take a moment, any key ends them, and nothing moves afterwards.</summary>
public sealed class MotionTests : IDisposable
{
    static readonly TimeSpan Tenth = TimeSpan.FromSeconds(.1);
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    readonly Chosen chosen = new();

    public void Dispose() => chosen.Dispose();

    [Fact]
    public void Dots_change_step_by_step_and_end_where_they_end_without_motion()
    {
        using var still = Outcome(mayMove: false);
        using var stage = Outcome();
        RowOf(stage, "Cyrus").ShouldContain("●●●●○ ▼▼");
        stage.Pass(2 * Tenth);
        RowOf(stage, "Cyrus").ShouldContain("●●●○○ ▼▼");
        for (var i = 0; i < 2; i++) stage.Pass(Tenth);
        RowOf(stage, "Cyrus").ShouldContain("●●○○○ ▼▼");
        stage.Text.ShouldBe(still.Text);
    }

    [Fact]
    public void Bad_news_stands_with_its_title_alone_for_a_moment()
    {
        using var still = News(mayMove: false);
        using var stage = News();
        stage.Flow.ShouldContain("Nobody had told you");
        stage.Flow.ShouldNotContain("The tower stands still");
        for (var i = 0; i < 7; i++) stage.Pass(Tenth);
        stage.Flow.ShouldNotContain("The tower stands still");
        for (var i = 0; i < 2; i++) stage.Pass(Tenth);
        stage.Flow.ShouldContain("The tower stands still");
        stage.Text.ShouldBe(still.Text);
    }

    [Fact]
    public void A_key_that_leads_on_ends_it_and_does_nothing_else()
    {
        using var still = News(mayMove: false);
        foreach (var key in (Key[])[Key.Enter, Key.Space, Key.PageDown])
        {
            using var stage = News();
            stage.Hurry(key, 3 * Tenth).Text.ShouldBe(still.Text, $"{key}");
        }
    }

    [Fact]
    public void Any_other_key_ends_it_and_does_what_it_always_does()
    {
        foreach (var key in (Key[])[new Key('u'), new Key('t'), new Key('?'), Key.CursorLeft])
        {
            using var still = News(mayMove: false);
            using var stage = News();
            stage.Hurry(key, 3 * Tenth).Text.ShouldBe(still.Hurry(key, 3 * Tenth).Text, $"{key}");
        }
    }

    [Fact]
    public void A_key_does_nothing_else_before_the_end_has_been_on_the_screen()
    {
        using var still = News(mayMove: false);
        using var stage = News();
        // The time is over, but a busy machine has not drawn the end yet.
        stage.Hurry(Key.Enter, Second).Text.ShouldBe(still.Text);
    }

    [Fact]
    public void A_screen_reader_is_given_all_at_once()
    {
        using var stage = News();
        stage.Flow.ShouldNotContain("The tower stands still");
        using var reader = News(theme: Theme.Reader);
        reader.Flow.ShouldContain("The tower stands still");
    }

    [Fact]
    public void Nothing_runs_when_it_is_over()
    {
        using var still = News(mayMove: false);
        using var stage = News();
        stage.Timers.ShouldBe(still.Timers + 1);
        for (var i = 0; i < 10; i++) stage.Pass(Tenth);
        stage.Timers.ShouldBe(still.Timers);

        using var ended = News();
        ended.Hurry(Key.Enter, Tenth).Pass(Tenth);
        ended.Timers.ShouldBe(still.Timers);
    }

    [Fact]
    public void Whoever_has_chosen_no_movement_sees_none()
    {
        chosen.Kept.Keep(ScreenSettings.MotionName, ScreenSettings.Off);
        using var stage = News();
        stage.Flow.ShouldContain("The tower stands still");
        using var dots = Outcome();
        RowOf(dots, "Cyrus").ShouldContain("●●○○○ ▼▼");
    }

    [Fact]
    public void The_bars_of_a_vote_grow()
    {
        using var group = new GroupOf(Scenarios.Shipped("whose-idea"), GroupOf.Tables("North", "South", "East", "West"),
            settings: chosen.Start());
        group.Stage.ReadOn().Press("v");
        foreach (var vote in "abbb") group.Stage.Press($"{vote}");
        // The first bar comes with the second Enter.
        group.Stage.Press(Key.Enter).Pass(Second).Hurry(Key.Enter, Second);
        int[] lengths = [Bar(group.Stage), .. Enumerable.Range(0, 9).Select(_ => Bar(group.Stage.Pass(Tenth)))];
        lengths[0].ShouldBe(0);
        lengths[4].ShouldBeInRange(1, lengths[^1] - 1);
        lengths.ShouldBe(lengths.Order());
        lengths[^2].ShouldBe(lengths[^1]);
    }

    [Fact]
    public void The_bars_of_work_grow_when_the_line_appears_and_once()
    {
        using var still = Line(mayMove: false);
        using var stage = Line();
        stage.Text.ShouldNotContain("███  ███  1.2 late");
        for (var i = 0; i < 9; i++) stage.Pass(Tenth);
        stage.Text.ShouldBe(still.Text);
        stage.Press(Key.PageUp, Key.CursorRight).Text.ShouldBe(still.Text);
        using var ended = Line();
        ended.Hurry(Key.CursorRight, Tenth).Text.ShouldBe(still.Press(Key.CursorRight).Text);
    }

    Stage Line(bool mayMove = true)
    {
        var stage = Stage.With(Scenarios.Small, meters: Meters.Debrief, settings: chosen.Start(mayMove));
        for (var i = 0; i < 2; i++)
        {
            stage.Pass(Second).ToQuestion();
            while (!((PlayScreen)stage.Current).IsAsked) stage.Pass(Second).Hurry(Key.Enter, Second);
            stage.Press("1").Hurry(Key.Enter, Second);
        }

        while (!stage.Head.Contains("More", StringComparison.Ordinal)) stage.Pass(Second).Hurry(Key.Enter, Second);
        return stage;
    }

    Stage Outcome(bool mayMove = true, Theme? theme = null) =>
        Stage.With(Scenarios.Small, meters: Meters.Debrief, settings: chosen.Start(mayMove), theme: theme)
            .ToQuestion().Press("2").Hurry(Key.Enter, Second);

    Stage News(bool mayMove = true, Theme? theme = null) => Outcome(mayMove, theme).Pass(Second).Hurry(Key.Enter, Second);

    static string RowOf(Stage stage, string name) => stage.Rows.First(row => row.Contains($"│ {name}", StringComparison.Ordinal));

    /// <summary>The longest bar of whole signs, without the large letters at the sides.</summary>
    static int Bar(Stage stage) => stage.Rows.Max(row => row.Length < 14 ? 0 : row[12..].TakeWhile(sign => sign == '█').Count());
}
