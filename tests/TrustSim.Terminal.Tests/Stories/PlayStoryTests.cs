using Terminal.Gui.Input;
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
        stage.Head.ShouldContain("Before you begin");
        stage.Press(Key.Enter);
        for (var i = 0; i < 40 && !stage.Head.Contains("Debrief", StringComparison.Ordinal); i++)
        {
            if (stage.Bar.Contains("choose", StringComparison.Ordinal)) stage.Press("1");
            stage.Press(Key.Enter);
        }

        foreach (var part in (string[])["1 of 4 · What happened", "2 of 4 · The team now", "3 of 4 · Your six keys",
            "4 of 4 · To take away", "Debrief · More · the line"]) stage.ToPart(part);

        stage.Flow.ShouldMatch(@"1\. .+, week 1\.");
        stage.Press(Key.CursorRight).Flow.ShouldMatch(@"2\. .+, week");
        stage.Press(Key.CursorLeft).Flow.ShouldMatch(@"1\. .+, week 1\.");
        for (var i = 0; i < 5; i++) stage.Press(Key.Enter);
        stage.Bar.ShouldContain("This was the last page.");
        stage.Press(Key.Esc);
        stage.Head.ShouldContain("TrustSim · practise earning trust");
    }

    [Fact]
    public void Enter_without_a_choice_does_not_decide()
    {
        using var stage = Stage.With(Scenarios.Small).Press(Key.Enter);
        stage.Press(Key.Enter, Key.Enter, Key.Enter);
        stage.Head.ShouldContain("The Bench");
        stage.Bar.ShouldContain("Choose first: 1 to 3");
    }

    [Fact]
    public void A_digit_points_and_only_Enter_decides()
    {
        using var stage = Stage.With(Scenarios.Small).Press(Key.Enter);
        stage.Press("2");
        stage.Flow.ShouldContain("▸2 Ask in front of all three");
        stage.Press("3");
        stage.Flow.ShouldContain("▸3 Say nothing");
        stage.Head.ShouldContain("The Bench");
        stage.Press(Key.Enter);
        stage.Flow.ShouldContain("▸ Say nothing, and sweep up the glass.");
    }

    [Theory, InlineData(true), InlineData(false)]
    public void U_and_Ctrl_Z_take_the_last_decision_back(bool control)
    {
        var takeBack = control ? Key.Z.WithCtrl : Key.U;
        using var stage = Stage.With(Scenarios.Small).Press(Key.Enter);
        var question = stage.Text;
        stage.Press("2").Press(Key.Enter);
        stage.Head.ShouldContain("What came of it");
        stage.Press(takeBack);
        stage.Text.ShouldBe(question);

        stage.Press("1").Press(Key.Enter, Key.Enter);
        stage.Head.ShouldContain("The Tower");
        stage.Press(takeBack);
        stage.Text.ShouldBe(question);
        stage.Press(takeBack);
        stage.Bar.ShouldContain("Not now: there is no decision to take back yet.");
    }

    [Fact]
    public void Undo_from_the_debrief_continues_the_playthrough()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Paths.First(Scenarios.Small));
        stage.Head.ShouldContain("Debrief");
        stage.Press("u");
        stage.Head.ShouldContain("The Tower");
        stage.Press("2").Press(Key.Enter, Key.Enter);
        stage.Head.ShouldContain("The Loft");
    }

    [Fact]
    public void Arrows_move_over_the_options_and_stop_at_the_ends()
    {
        using var stage = Stage.With(Scenarios.Small).Press(Key.Enter);
        stage.Press(Key.CursorDown);
        stage.Flow.ShouldContain("▸1 ");
        stage.Press(Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorDown);
        stage.Flow.ShouldContain("▸3 ");
        stage.Press(Key.CursorUp, Key.CursorUp, Key.CursorUp);
        stage.Flow.ShouldContain("▸1 ");
    }

    [Fact]
    public void A_click_points_at_an_option()
    {
        using var stage = Stage.With(Scenarios.Small).Press(Key.Enter);
        stage.Click(10, stage.Rows.ToList().FindIndex(row => row.Contains("2 Ask in front", StringComparison.Ordinal)));
        stage.Flow.ShouldContain("▸2 Ask in front");
        stage.Head.ShouldContain("The Bench");
        stage.Click(3, 0);
        stage.Flow.ShouldContain("▸2 Ask in front");
    }

    [Fact]
    public void Keys_that_mean_nothing_change_nothing_but_the_bottom_line()
    {
        using var stage = Stage.With(Scenarios.Small).Press(Key.Enter);
        var before = stage.Rows.SkipLast(1).ToList();
        foreach (var key in (Key[])[Key.D0, Key.D9, Key.X, Key.X.WithShift, Key.Tab, Key.Tab.WithShift, Key.F5, Key.F6, Key.CursorLeft,
            Key.Backspace, Key.Delete, Key.Q.WithCtrl, new('é'), new('世')])
        {
            stage.Press(key);
            stage.Rows.SkipLast(1).ShouldBe(before, key.ToString());
            stage.HasQuit.ShouldBeFalse(key.ToString());
        }

        stage.Bar.ShouldContain("? shows the keys");
    }
}
