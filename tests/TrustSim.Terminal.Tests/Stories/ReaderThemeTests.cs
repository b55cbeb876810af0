using Terminal.Gui.Input;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>
/// The theme for screen readers: one column without markers. A reader says the row that the cursor went to only where no text changes with
/// it.
/// </summary>
public sealed class ReaderThemeTests
{
    [Fact]
    public void Pointing_on_home_changes_no_text_and_moves_the_cursor()
    {
        using var stage = new Stage(theme: Theme.Reader);
        stage.Text.ShouldNotContain("│");
        ShouldPointWithoutText(stage, Key.CursorDown, Key.CursorDown, Key.CursorUp);
        ShouldPointWithoutText(stage, (Key)'3', (Key)'1');
        foreach (var number in (string[])["1 ", "2 ", "3 "])
            stage.Rows.Count(row => row.TrimStart().StartsWith(number, StringComparison.Ordinal)).ShouldBe(1, stage.Text);
    }

    [Fact]
    public void Pointing_at_an_answer_changes_no_text_and_moves_the_cursor()
    {
        using var stage = Play().ToQuestion();
        stage.Text.ShouldNotContain("│");
        ShouldPointWithoutText(stage, Key.CursorDown, Key.CursorDown, Key.CursorUp, (Key)'3', (Key)'1');
        stage.Rows[stage.Pointer.Y].TrimStart().ShouldStartWith("1 ");
    }

    [Fact]
    public void What_is_said_at_the_foot_stays_while_somebody_points()
    {
        using var stage = Play().ToQuestion();
        stage.Press(Key.Enter).Bar.ShouldContain("Point at an answer: 1 to 4");
        ShouldPointWithoutText(stage, Key.CursorDown, Key.CursorDown);
        stage.Press("n").Bar.ShouldNotContain("Point at an answer");
    }

    [Fact]
    public void Digits_point_in_every_list_of_the_debrief()
    {
        using var stage = Play().Replay(Paths.Random(Scenarios.Shipped("failed-launch"), 1));
        stage.ToPart("Your six keys").Press((Key)'1');
        var first = stage.Pointer;
        stage.Press((Key)'3').Pointer.Y.ShouldBe(first.Y + 2);
        stage.ToPart("To take away").Press((Key)'1');
        ShouldPointWithoutText(stage, (Key)'2', (Key)'3', (Key)'1');
        // The same digit lets go of the question, so that Enter goes on.
        var line = stage.Press((Key)'1').ToPart("More").Text;
        var third = stage.Press((Key)'3').Text;
        third.ShouldNotBe(line);
        stage.Press((Key)'1').Text.ShouldBe(line);
    }

    [Fact]
    public void The_team_stands_on_a_key()
    {
        using var stage = Play().ToQuestion();
        stage.Flow.ShouldNotContain("Your team of seven");
        stage.Press("t").Flow.ShouldContain("Tomás");
    }

    [Fact]
    public void Words_say_what_other_themes_draw()
    {
        using var stage = Play().ToQuestion().Press((Key)'1').Press(Key.Enter);
        stage.Flow.ShouldContain("Work: ");
        foreach (var text in (string[])[stage.Text, stage.Press("t").Text, stage.Press((Key)'1').Text]) ShouldHaveNoSigns(text);

        using var debrief = Play().Replay(Paths.Random(Scenarios.Shipped("failed-launch"), 1));
        foreach (var part in (string[])["What happened", "The team now", "Your six keys", "To take away", "More"])
        {
            ShouldHaveNoSigns(debrief.ToPart(part).Text);
            if (part == "The team now") debrief.Flow.ShouldContain(" at first, ");
            if (part == "Your six keys") debrief.Flow.ShouldContain("Decision ");
        }
    }

    [Fact]
    public void Hiding_and_showing_figures_is_said()
    {
        using var stage = Play();
        stage.Press("n").Bar.ShouldContain("Trust and fear are shown.");
        stage.Press("n").Bar.ShouldContain("Trust and fear are hidden.");
    }

    [Fact]
    public void A_number_that_a_row_has_stands_there_once()
    {
        using var stage = Play().ToQuestion().Press((Key)'1').Press(Key.Enter).Press("m");
        stage.Flow.ShouldContain("1. Week 1");
        stage.Flow.ShouldNotContain("1 1.");
    }

    [Fact]
    public void F2_stays_in_it_and_NO_COLOR_keeps_it()
    {
        Theme.Named("reader", noColor: true).ShouldBe(Theme.Reader);
        using var stage = new Stage(theme: Theme.Reader);
        stage.Press(Key.F2).Text.ShouldNotContain("►");
    }

    [Fact]
    public void The_marker_of_other_themes_is_the_only_thing_that_goes()
    {
        var row = new Row([new("► ", Style.Strong), new("► a title", Style.Option)], 0);
        ReaderRows.Create(row, isFirst: true).ToString().ShouldBe("1 ► a title");
        ReaderRows.Create(row, isFirst: false).ToString().ShouldBe("  ► a title");
        ReaderRows.Create(row with { Option = 10 }, isFirst: true).ToString().ShouldBe("2 ► a title", "the second of its page");
        ReaderRows.Create(row with { Option = -1 }, isFirst: true).ToString().ShouldBe("  ► a title");
        var text = new Row("► a title");
        ReaderRows.Create(text, isFirst: true).ShouldBe(text);
    }

    static Stage Play()
    {
        var scenario = Scenarios.Shipped("failed-launch");
        LibraryEntry[] library = [new(scenario.About.Id, scenario, scenario.About.Id, null)];
        return new Stage(80, 24, library, Meters.Debrief, Theme.Reader).Press(Key.Enter);
    }

    static void ShouldHaveNoSigns(string text)
    {
        // The bar says whether there is more above or below.
        var rows = string.Join('\n', text.TrimEnd('\n').Split('\n')[..^1]);
        foreach (var sign in (string[])["●", "○", "■", "▲", "▼", "►", "▌", "│", "█"]) rows.ShouldNotContain(sign);
    }

    static void ShouldPointWithoutText(Stage stage, params Key[] keys)
    {
        var text = stage.Text;
        text.ShouldNotContain("►");
        foreach (var key in keys)
        {
            var (pointer, look) = (stage.Pointer, stage.Ansi);
            stage.Press(key).Text.ShouldBe(text, $"{key}");
            stage.Pointer.ShouldNotBe(pointer, $"{key}");
            stage.Ansi.ShouldNotBe(look, $"{key}");
        }
    }
}
