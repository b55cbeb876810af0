using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>Typing into a line, and where the cursor stands.</summary>
public sealed class TextLineTests : IDisposable
{
    readonly Stage stage =
        Stage.With(Scenarios.Small).Replay(
            Playthrough.Replay(Scenarios.Small, [new(new("bench"), new("ask-who")), new(new("tower"), new("amends"))]))
            .ToPart("To take away").Press(Key.CursorDown);

    string Line => ((WriteScreen)stage.Current).Line.Text;

    public void Dispose() => stage.Dispose();

    [Fact]
    public void A_paste_stands_in_the_line_and_presses_nothing()
    {
        stage.Press(Key.Enter).Paste("one\r\ntwo\nthree\tfour\e[31m\u0007\n");
        Line.ShouldBe("one two three four[31m ");
        stage.Current.ShouldBeOfType<WriteScreen>();
    }

    [Fact]
    public void A_paste_that_is_too_long_is_taken_as_far_as_there_is_room()
    {
        stage.Press(Key.Enter).Paste(new string('w', 500)).Bar.ShouldContain("There is room for 400 letters.");
        Line.Length.ShouldBe(400);
    }

    [Fact]
    public void Where_there_is_no_line_a_paste_is_ignored()
    {
        var before = stage.Text;
        stage.Paste("2\rq").Text.ShouldBe(before);
    }

    [Fact]
    public void Letters_go_in_where_the_cursor_stands()
    {
        Type("helo world").Press(Key.Home, Key.CursorRight, Key.CursorRight, Key.CursorRight).PressAtOnce(new Key('l'));
        Line.ShouldBe("hello world");
        stage.Press(Key.End).PressAtOnce(new Key('!'));
        Line.ShouldBe("hello world!");
    }

    [Fact]
    public void Words_are_taken_before_and_behind_the_cursor()
    {
        Type("one two three").PressAtOnce(Key.W.WithCtrl);
        Line.TrimEnd().ShouldBe("one two");
        stage.Press(Key.U.WithCtrl);
        Line.ShouldBeEmpty();
        Type("one two three", open: false).PressAtOnce(Key.Backspace.WithCtrl);
        Line.TrimEnd().ShouldBe("one two");
        stage.Press(Key.Home).PressAtOnce(Key.Delete.WithCtrl);
        Line.Trim().ShouldBe("two");
    }

    [Fact]
    public void Backspace_takes_a_whole_sign()
    {
        Type("a👍🏽").PressAtOnce(Key.Backspace);
        Line.ShouldBe("a");
        stage.Paste("👩‍💻").PressAtOnce(Key.Backspace);
        Line.ShouldBe("a");
    }

    [Fact]
    public void What_was_typed_can_be_taken_back_and_done_again()
    {
        Type("ab").PressAtOnce(Key.Z.WithCtrl);
        Line.ShouldBe("a");
        stage.PressAtOnce(Key.Y.WithCtrl);
        Line.ShouldBe("ab");
    }

    [Fact]
    public void F1_shows_the_keys_and_the_line_is_kept_meanwhile()
    {
        Type("so?").Press(Key.F1).Head.ShouldContain("Keys");
        stage.Press("x");
        Line.ShouldBe("so?");
        stage.PressAtOnce(new Key('!'));
        Line.ShouldBe("so?!");
    }

    [Fact]
    public void The_cursor_stands_at_what_is_pointed_at_and_behind_the_text()
    {
        var (column, row, isVisible) = stage.Cursor;
        isVisible.ShouldBeFalse();
        stage.Rows[row][column..].ShouldStartWith("Ada knew");
        stage.Rows[row + 2].ShouldBe(" ►");
        Type("abc");
        (column, row, isVisible) = stage.Cursor;
        isVisible.ShouldBeTrue();
        stage.Rows[row].ShouldBe(" ► abc");
        column.ShouldBe(6);
    }

    [Fact]
    public void On_a_page_to_read_the_cursor_stands_at_its_first_row()
    {
        using var page = Stage.With(Scenarios.Small);
        var (column, row, isVisible) = page.Cursor;
        (row, isVisible).ShouldBe((2, false));
        page.Rows[row][column..].ShouldNotBeEmpty();
    }

    Stage Type(string text, bool open = true)
    {
        if (open) stage.Press(Key.Enter);
        foreach (var rune in text.EnumerateRunes()) stage.PressAtOnce(rune.Value == ' ' ? Key.Space : new Key(rune.Value));
        return stage;
    }
}
