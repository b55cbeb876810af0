using Terminal.Gui.Input;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>A whole workshop by keys, on a screen of 80 by 24, as the group reads it.</summary>
public sealed class WorkshopStoryTests
{
    [Fact]
    public void A_group_decides_five_times_votes_again_takes_back_breaks_a_tie_runs_late_and_resumes()
    {
        using var stage = new Stage();
        Setup(stage);

        // The group reads the briefing together.
        stage.Press(Key.Enter).Head.ShouldContain("The Failed Launch · Before you begin");
        stage.ShouldBeSound(80);
        stage.ReadOn().Bar.ShouldContain("Enter talk, ");

        // First decision: discussed with a clock, voted on in secret, talked about, voted on again.
        stage.Press(Key.Enter).Head.ShouldContain("talk");
        var before = stage.Text;
        stage.Clock.Pass(TimeSpan.FromSeconds(65));
        stage.Wait(TimeSpan.FromSeconds(1)).Text.ShouldNotBe(before);
        stage.Press("p").Flow.ShouldContain("Paused");
        stage.Press("p").Press("+").Flow.ShouldNotContain("Paused");
        stage.Press(Key.Enter).Head.ShouldContain("secret: pass the keyboard");
        stage.Press("a").Flow.ShouldContain("1 of 5 votes ●○○○○");
        stage.Press("a").Flow.ShouldContain("1 of 5 votes");
        stage.Press(Key.Space).Press("b").Press(Key.Backspace).Press("a").Flow.ShouldContain("2 of 5 votes");
        foreach (var vote in (string[])["b", "b", "c"])
        {
            NothingIsShown(stage);
            stage.Press(Key.Space).Press(vote);
        }

        NothingIsShown(stage);
        stage.Press(Key.Enter).Head.ShouldContain("result");
        // Two for A, two for B, one for C: 2 of the 10 pairs agree.
        stage.Flow.ShouldContain("Pick any two of you: one time in five they agree.");
        stage.Flow.ShouldContain("A and B tie. The facilitator decides.");
        stage.Press("p").Head.ShouldContain("talk about the result");
        stage.Press("v").VoteInSecret("abbbb")
            .Press(Key.Enter).Flow.ShouldContain("Two of you changed your minds: 1 from A to B, 1 from C to B.");
        stage.Flow.ShouldContain("B wins, 4 of 5.");

        // The group saves a note of the minority.
        stage.Press("k").Press("1").Press(Key.Enter).Press("Who asked Maya").Press(Key.Enter).Flow.ShouldContain("“Who asked Maya”");
        stage.Press(Key.Enter).Head.ShouldNotContain("result");

        // With the decision the group has forgotten who voted what: the step back begins the vote anew.
        stage.Press(Key.Z.WithCtrl).Head.ShouldContain("talk");
        stage.Press("v").VoteInSecret("abbbb").Press(Key.Enter).Flow.ShouldContain("B wins, 4 of 5.");
        stage.Press("k").Press("1").Press(Key.Enter).Press("Who asked Maya").Press(Key.Enter);
        stage.Press(Key.Enter).ReadOn();

        // Second decision: by hands, and level.
        stage.Press("w", "w", "w").Press("w", "w");
        WayOf(stage, "hands").Press("v").Head.ShouldContain("raise your hands");
        stage.Press("2").Press(Key.Enter).Press("2").Press(Key.Enter).Press("4").Press(Key.Enter)
            .Flow.ShouldContain("That makes 8 hands; there are 5 people.");
        stage.Press("1").Press(Key.Enter).Flow.ShouldContain("5 of 5 counted");
        stage.Press(Key.Enter).Flow.ShouldContain("A and B tie");
        stage.Press(Key.Enter).Bar.ShouldContain("Point at an answer first: A or B");
        stage.Press("c").Bar.ShouldContain("C has fewer votes");
        stage.Press("b").Bar.ShouldContain("Enter take B");
        stage.Press(Key.Enter).Head.ShouldNotContain("vote");

        // The group has talked for most of its time: the facilitator tells the next decision.
        stage.Clock.Pass(TimeSpan.FromMinutes(40));
        stage.ReadOn().Bar.ShouldContain("A-D point at one   V vote by hands");
        stage.Press("b", Key.Enter).Head.ShouldNotContain("told");

        // The program ends, and the group resumes where it stopped.
        stage.Press(Key.Esc).Bar.ShouldContain("Q leaves the workshop");
        stage.Press("q").Flow.ShouldContain("trustsim workshop --resume");
        stage.Press("2").Press(Key.Enter);
        stage.Head.ShouldContain("TrustSim");
        stage.Clock.Pass(TimeSpan.FromDays(7));
        stage.Press("w").Flow.ShouldContain("after decision 3");
        stage.Press(Key.CursorDown).Press(Key.Enter).Head.ShouldContain("The Failed Launch");
        stage.Press("l").Press("30").Press(Key.Enter).Bar.ShouldContain("New plan: 30 minutes left");

        for (var decision = 4; decision <= 5; decision++)
        {
            stage.ReadOn().Press("v");
            if (stage.Head.Contains("secret", StringComparison.Ordinal)) stage.VoteInSecret("aaaab").Press(Key.Enter, Key.Enter);
            stage.Head.ShouldNotContain("vote");
        }

        // Time is up: the debrief.
        stage.Press("x").Press("2").Press(Key.Enter).Head.ShouldContain("Debrief · 1 of 7 · How it would have gone on");
        Read(stage).ShouldContain("You were heading for this ending");
        stage.Press("2").Head.ShouldContain("Debrief · 2 of 7 · the line");
        stage.ShouldBeSound(80);
        var line = Read(stage);
        line.ShouldContain("Votes: A 1 · B 4 · C 0");
        line.ShouldContain("The facilitator took it; there was no vote.");
        stage.Press("3");
        Read(stage).ShouldContain("Where we were split");
        stage.Press("5");
        Read(stage).ShouldContain("“Who asked Maya”");
        stage.Press("7").Press(Key.CursorDown).Press(Key.Enter).Press("On Monday I ask first")
            .Press(Key.Enter).Flow.ShouldContain("The group: On Monday I ask first");
    }

    [Fact]
    public void Halves_play_in_turns_and_see_nothing_of_each_other_before_the_debrief()
    {
        using var stage = new Stage();
        stage.OpenSetup().Line("The group").Press(Key.CursorRight).Line("How many").Press("6").Press(Key.Enter).ReadOn();
        stage.Head.ShouldContain("Half A");
        Hands(stage.Press("v"), "3").Press(Key.Enter, Key.Enter);
        var answer = stage.Rows.First(row => row.Contains('►', StringComparison.Ordinal)).Trim();
        stage.ReadOn().Head.ShouldContain("the other half’s turn");
        stage.Flow.ShouldContain("Now Half B");
        stage.Press(Key.Enter).Head.ShouldContain("Half B");
        stage.ReadOn().Flow.ShouldNotContain(answer);
        Hands(stage.Press("v"), "0", "3").Press(Key.Enter, Key.Enter);
        stage.ReadOn().Flow.ShouldContain("Now Half A");
        stage.Press("s").Head.ShouldContain("Half B");
        stage.Press("x").Press("2").Press(Key.Enter).Flow.ShouldContain("trust of Half A");
        Read(stage).ShouldContain("They part at decision 1:");
    }

    [Fact]
    public void Tables_vote_one_after_the_other_and_correct_themselves()
    {
        using var stage = new Stage();
        stage.OpenSetup().Line("Voters").Press(Key.CursorRight).Press("n").Press(Key.U.WithCtrl).Press("North, South, East")
            .Press(Key.Enter).Flow.ShouldContain("North, South, East");
        stage.Press(Key.Enter).ReadOn().Press("v").Head.ShouldContain("table by table");
        stage.Press("a").Press("a").Press("a").Flow.ShouldContain("All tables have voted.");
        stage.Press(Key.CursorUp).Press(Key.CursorUp).Press(Key.CursorUp).Press("b");
        NothingIsShown(stage);
        stage.Press(Key.Enter).Flow.ShouldContain("one time in three they agree");
        stage.Press("u").Press(Key.CursorUp).Press(Key.CursorUp).Press("a").Press(Key.Enter).Flow.ShouldContain("they always agree");
    }

    [Fact]
    public void Closing_an_incomplete_vote_asks_first()
    {
        using var stage = new Stage();
        stage.OpenSetup().Line("How many").Press("3").Line("Vote ").Press(Key.CursorRight).Press(Key.Enter).ReadOn().Press("v")
            .Press(Key.Enter).Bar.ShouldContain("nobody has voted yet");
        stage.Press("a").Press(Key.Enter).Flow.ShouldContain("2 people have not voted.");
        stage.Press(Key.Enter).Head.ShouldContain("secret: pass the keyboard");
        stage.Press(Key.Enter).Press("2").Press(Key.Enter).Head.ShouldContain("result");
    }

    [Fact]
    public void A_second_Enter_does_not_skip_the_result()
    {
        using var room = new GroupOf(Scenarios.Small, GroupOf.People(1));
        room.Stage.ReadOn().Press("v").Press("a").PressAtOnce(Key.Enter).Head.ShouldContain("result");
        room.Clock.Pass(TimeSpan.FromSeconds(-.9));
        room.Stage.PressAtOnce(Key.Enter).Head.ShouldContain("result");
        room.Clock.Pass(TimeSpan.FromSeconds(2));
        room.Stage.PressAtOnce(Key.Enter).Head.ShouldNotContain("result");
    }

    [Fact]
    public void Backspace_of_the_next_voter_keeps_the_previous_vote()
    {
        using var room = new GroupOf(Scenarios.Small, GroupOf.People(3));
        room.Stage.ReadOn().Press("v").Press("a").Press(Key.Space).Press(Key.Backspace).Flow.ShouldContain("1 of 3 votes");
        room.Stage.Press(Key.Backspace).Flow.ShouldContain("0 of 3 votes");
    }

    [Fact]
    public void Counts_are_corrected_one_after_the_other()
    {
        using var room = new GroupOf(Scenarios.Small, GroupOf.People(5, Core.Workshops.BallotWay.Hands));
        room.Stage.ReadOn().Press("v").Press("2").Press(Key.Enter).Press("1").Press(Key.Enter);
        room.Stage.Press(Key.CursorUp).Press(Key.CursorUp).Press(Key.CursorUp).Press("1").Press(Key.Enter).Press("3").Press(Key.Enter);
        var open = room.Workshop.Open!;
        (open.Of(open.Choices[0]), open.Of(open.Choices[1])).ShouldBe((1, 3));
    }

    static void Setup(Stage stage)
    {
        stage.OpenSetup().Head.ShouldContain("A workshop");
        stage.ShouldBeSound(80);
        while (!stage.Flow.Contains("Scenario The Failed Launch", StringComparison.Ordinal)) stage.Press(Key.CursorRight);
        stage.Line("How many").Press("5").Line("Vote ").Press(Key.CursorRight).Flow.ShouldContain("secret: pass the keyboard");
        stage.Line("Minutes").Press("90").Flow.ShouldContain("Debrief: 3");
    }

    static Stage WayOf(Stage stage, string way)
    {
        for (var i = 0; i < 3 && !stage.Bar.Contains(way, StringComparison.Ordinal); i++) stage.Press("w");
        stage.Bar.ShouldContain(way);
        return stage;
    }

    static Stage Hands(Stage stage, params ReadOnlySpan<string> counts)
    {
        stage.Head.ShouldContain("raise your hands");
        foreach (var count in counts) stage.Press(count).Press(Key.Enter);
        for (var i = 0; i < 9 && !stage.Bar.Contains("show the result", StringComparison.Ordinal); i++)
            stage.Press("0").Press(Key.Enter);
        return stage;
    }

    /// <summary>Before a vote closes, the screen does not reveal the count.</summary>
    static void NothingIsShown(Stage stage)
    {
        stage.Text.ShouldNotContain('█' + "██████████");
        stage.Flow.ShouldNotContain("Pick any two");
        stage.Flow.ShouldNotContain(" wins");
    }

    /// <summary>All pages of the view, from the present one on.</summary>
    static string Read(Stage stage)
    {
        var text = stage.Flow;
        for (var i = 0; i < 40 && stage.Bar.Contains("Enter next page", StringComparison.Ordinal); i++)
            text += " " + stage.Press(Key.Enter).Flow;
        return text;
    }
}
