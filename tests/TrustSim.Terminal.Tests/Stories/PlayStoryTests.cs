using Terminal.Gui.Input;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

public sealed class PlayStoryTests
{
    [Fact]
    public void A_new_manager_plays_from_home_to_the_last_part_of_the_debrief()
    {
        using var stage = new Stage();
        stage.Head.ShouldContain("TrustSim");
        stage.Flow.ShouldContain("The Failed Launch");
        stage.Bar.ShouldContain("Enter play");

        stage.Press(Key.Enter);
        stage.Flow.ShouldContain("Your team of seven");
        for (var i = 0; i < 40 && !stage.Head.Contains("What happened", StringComparison.Ordinal); i++) stage.Take("1");

        foreach (var part in (string[])["What happened", "The team now", "Your six keys", "To take away",
            "More · the line"]) stage.ToPart(part);

        stage.Flow.ShouldMatch(@"1\. .+, week 1\.");
        stage.Press(Key.CursorRight).Flow.ShouldMatch(@"2\. .+, week");
        stage.Press(Key.CursorLeft).Flow.ShouldMatch(@"1\. .+, week 1\.");
        for (var i = 0; i < 5; i++) stage.Press(Key.Enter);
        stage.Bar.ShouldContain("This was the last page.");
        stage.Press(Key.Esc);
        stage.Head.ShouldContain("what people do not tell you");
    }

    [Fact]
    public void Enter_without_a_choice_does_not_decide()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion();
        stage.Press(Key.Enter, Key.Enter, Key.Enter);
        stage.Head.ShouldContain("The Bench");
        stage.Bar.ShouldContain("Point at an answer: 1 to 3");
    }

    [Fact]
    public void A_digit_points_and_only_Enter_decides()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion();
        stage.Press("2");
        stage.Flow.ShouldContain("►2 Ask in front of all three");
        stage.Press("3");
        stage.Flow.ShouldContain("►3 Say nothing");
        stage.Head.ShouldContain("The Bench");
        stage.Press(Key.Enter);
        stage.Flow.ShouldContain("▌ Say nothing, and sweep up the glass.");
    }

    [Theory, InlineData(true), InlineData(false)]
    public void U_and_Ctrl_Z_take_the_last_decision_back(bool control)
    {
        var takeBack = control ? Key.Z.WithCtrl : Key.U;
        using var stage = Stage.With(Scenarios.Small).ToQuestion();
        var question = stage.Rows.SkipLast(1).ToList();
        stage.Press("2").Press(Key.Enter);
        stage.Flow.ShouldContain("Nobody answers.");
        stage.Press(takeBack);
        stage.Rows.SkipLast(1).ShouldBe(question);

        stage.Take("1");
        stage.Head.ShouldContain("The Tower");
        stage.Press(takeBack);
        stage.Rows.SkipLast(1).ShouldBe(question);
        stage.Press(takeBack);
        stage.Bar.ShouldContain("Not now: there is no decision to take back yet.");
    }

    [Fact]
    public void Undo_from_the_debrief_continues_the_playthrough()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Paths.First(Scenarios.Small));
        stage.Head.ShouldContain("What happened");
        stage.Press("u");
        stage.Head.ShouldContain("The Tower");
        stage.ToQuestion().Press("2").Press(Key.Enter, Key.Enter, Key.Enter);
        stage.Head.ShouldContain("The Loft");
    }

    [Fact]
    public void Arrows_move_over_the_options_and_stop_at_the_ends()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion();
        stage.Press(Key.CursorDown);
        stage.Flow.ShouldContain("►1 ");
        stage.Press(Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorDown);
        stage.Flow.ShouldContain("►3 ");
        stage.Press(Key.CursorUp, Key.CursorUp, Key.CursorUp);
        stage.Flow.ShouldContain("►1 ");
    }

    [Fact]
    public void A_click_points_at_an_option()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion();
        stage.Click(10, stage.Rows.ToList().FindIndex(row => row.Contains("2  Ask in front", StringComparison.Ordinal)));
        stage.Flow.ShouldContain("►2 Ask in front");
        stage.Head.ShouldContain("The Bench");
        stage.Click(3, 0);
        stage.Flow.ShouldContain("►2 Ask in front");
    }

    [Fact]
    public void Keys_that_mean_nothing_change_nothing_but_the_bottom_line()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion();
        var before = stage.Rows.SkipLast(1).ToList();
        foreach (var key in (Key[])[Key.D0, Key.D9, Key.X, Key.X.WithShift, Key.Tab, Key.Tab.WithShift, Key.F5, Key.F6, 
            Key.Backspace, Key.Delete, Key.Q.WithCtrl, new('é'), new('世')])
        {
            stage.Press(key);
            stage.Rows.SkipLast(1).ShouldBe(before, key.ToString());
            stage.HasQuit.ShouldBeFalse(key.ToString());
        }

        stage.Bar.ShouldContain("? shows the keys");
    }

    [Fact]
    public void Only_Enter_decides_and_only_where_the_question_stands()
    {
        using var stage = Stage.With(Scenarios.Small);
        // Nothing can be pointed at before the question is there.
        stage.Press("2").Flow.ShouldNotContain("►");
        stage.Press(Key.Space, Key.PageDown, Key.CursorRight, Key.Space).Bar.ShouldContain("Point at an answer: 1 to 3");
        stage.Press("2").Press(Key.Space, Key.PageDown, Key.CursorRight).Bar.ShouldContain("Enter takes the answer you point at.");
        stage.Flow.ShouldContain("►2 Ask");
        // Whoever looks back does not decide.
        stage.Press(Key.CursorLeft).Flow.ShouldNotContain("►");
        stage.Press(Key.Enter).Flow.ShouldContain("►2 Ask");
        stage.Press(Key.Enter).Flow.ShouldContain("Nobody answers.");
    }

    [Fact]
    public void Looking_back_goes_page_by_page_to_the_last_decision()
    {
        using var stage = Stage.With(Scenarios.Small);
        var pages = new List<string> { Text(stage) };
        while (pages.Count < 3) pages.Add(Text(stage.Press(Key.Enter)));
        Text(stage.Press(Key.CursorLeft)).ShouldBe(pages[1]);
        Text(stage.Press(Key.PageUp)).ShouldBe(pages[0]);
        stage.Press(Key.PageUp).Bar.ShouldContain("R shows all that you have read so far.");
        Text(stage.Press(Key.Enter, Key.Enter)).ShouldBe(pages[2]);

        static string Text(Stage stage) => string.Join('\n', stage.Rows.SkipLast(1));
    }

    [Fact]
    public void A_key_that_comes_too_soon_after_a_new_page_means_nothing()
    {
        using var stage = Stage.With(Scenarios.Small).Press(Key.Enter);
        var lines = stage.Text;
        stage.Hurry(Key.Enter, TimeSpan.FromMilliseconds(249)).Text.ShouldBe(lines);
        stage.Hurry(Key.Enter, TimeSpan.FromMilliseconds(1)).Flow.ShouldContain("What do you say?");
        // The new page is new only once.
        stage.Press(Key.CursorLeft).Hurry(Key.Enter, TimeSpan.Zero).Flow.ShouldContain("What do you say?");
    }

    [Fact]
    public void What_was_taken_back_can_be_done_again()
    {
        using var stage = Stage.With(Scenarios.Small, meters: Meters.Debrief).Take("2").Press("1").Press(Key.Enter);
        stage.Bar.ShouldContain("U take back The Tower");
        var outcome = stage.Rows.SkipLast(1).ToList();
        stage.Press("u").Bar.ShouldContain("Y do again");
        stage.Press("y").Rows.SkipLast(1).ShouldBe(outcome);
        stage.Press("uu").Bar.ShouldContain("Y do again");
        stage.Press("y").Flow.ShouldContain("Nobody answers.");
        stage.ToQuestion().Press("y").Rows.SkipLast(1).ShouldBe(outcome);
        // Another answer is another path.
        stage.Press("u").Press("2").Press(Key.Enter).Bar.ShouldNotContain("Y do again");
    }

    [Fact]
    public void N_shows_trust_and_fear_and_a_page_of_what_moved()
    {
        using var stage = Stage.With(Scenarios.Small, meters: Meters.Debrief).ToQuestion().Press("2").Press(Key.Enter);
        stage.Flow.ShouldContain("hardly speaks");
        stage.Press("n").Flow.ShouldContain("trust 40 fear 45");
        stage.Flow.ShouldContain("Nobody answers.");
        stage.Press(Key.Enter).Flow.ShouldContain("What moved");
        stage.Press("n").Flow.ShouldContain("Nobody answers.");
        stage.Flow.ShouldNotContain("trust");
        stage.Press(Key.Enter).Flow.ShouldContain("Nobody had told you");
    }

    [Fact]
    public void In_a_narrow_window_the_team_stands_on_a_page_of_its_own()
    {
        using var stage = Stage.With(Scenarios.Small, 60, 18, Meters.Debrief).Take("2");
        stage.Flow.ShouldNotContain("How freely they speak");
        stage.Press("t").Flow.ShouldContain("Bo ○○○○○ ▼ hardly speaks");
        stage.Press(Key.CursorRight).Flow.ShouldContain("Ada Berg");
        stage.Press("2").Press(Key.End).Flow.ShouldContain("▼ Speaks less freely since “The Bench”, week 1.");
    }
}
