using Terminal.Gui.Input;
using TrustSim.Terminal.Tests.Headless;
using Stage = TrustSim.Terminal.Tests.Headless.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>A group sees the result of its vote one answer after the other, the winner last.</summary>
public sealed class RevealTests : IDisposable
{
    readonly Chosen chosen = new();

    public void Dispose() => chosen.Dispose();

    [Fact]
    public void Enter_shows_one_answer_after_the_other_and_the_winner_last()
    {
        using var group = Closed("bbabc");
        var stage = group.Stage;
        stage.Head.ShouldEndWith("result · 5 of 5");
        Bars(stage).ShouldBe(0);
        stage.Flow.ShouldNotContain("wins");
        stage.Bar.ShouldContain("Enter show A");
        stage.Press(Key.Enter).Bar.ShouldContain("Enter show C");
        Bars(stage).ShouldBe(1);
        // A clicker pages, and never takes an answer.
        stage.Press(Key.PageDown).Bar.ShouldContain(group.Workshop.Ballots[^1].Choices.Length > 3 ? "Enter show D" : "Enter show B");
        stage.Press(Key.PageDown, Key.PageDown, Key.PageDown).Flow.ShouldContain("B wins, 3 of 5.");
        group.Workshop.Stage.ShouldBe(Core.Workshops.Stage.Revealed);
        stage.Bar.ShouldContain("Enter take B   P talk   V vote again");
        stage.Press(Key.CursorLeft).Flow.ShouldNotContain("wins");
        stage.Press(Key.Enter, Key.Enter);
        group.Workshop.Stage.ShouldBe(Core.Workshops.Stage.Consequence);
    }

    [Fact]
    public void In_a_tie_the_leaders_come_last_and_none_of_them_is_blue()
    {
        using var group = Closed("aacc");
        group.Stage.Bar.ShouldContain("Enter show B");
        for (var i = 0; i < 6; i++) group.Stage.Press(Key.PageDown);
        group.Stage.Flow.ShouldContain("A and C tie. The facilitator decides.");
        group.Stage.Bar.ShouldContain("point at one");
        Paint(group.Stage).ShouldNotContain("O");
        group.Stage.Press("c").Bar.ShouldContain("Enter take C");
    }

    [Fact]
    public void Whoever_wants_it_sees_all_at_once()
    {
        chosen.Kept.Keep(ScreenSettings.RevealName, ScreenSettings.Off);
        using var group = Closed("bbabc");
        group.Stage.Flow.ShouldContain("B wins, 3 of 5.");
        group.Stage.Bar.ShouldContain("Enter take B");
        Paint(group.Stage).ShouldContain("O");
    }

    [Fact]
    public void The_second_vote_says_what_was_before_and_the_head_has_the_question()
    {
        chosen.Kept.Keep(ScreenSettings.RevealName, ScreenSettings.Off);
        using var group = Closed("bbabc", "failed-launch");
        group.Stage.Head.ShouldStartWith(" " + group.Workshop.Playthrough.Scene!.Scene.Ask);
        group.Stage.Press("v");
        foreach (var vote in "bbbbb") group.Stage.Press($"{vote}");
        group.Stage.Press(Key.Enter).Head.ShouldEndWith("second vote · 5 of 5");
        group.Stage.Flow.ShouldContain("before 3");
        group.Stage.Flow.ShouldContain("B wins, 5 of 5. Two of you changed your minds");
    }

    GroupOf Closed(string votes, string scenario = "whose-idea")
    {
        var names = votes.Select((_, table) => $"Table {table + 1}").ToArray();
        var group = new GroupOf(Scenarios.Shipped(scenario), GroupOf.Tables(names), settings: chosen.Start(mayMove: false));
        group.Stage.ReadOn().Press("v");
        foreach (var vote in votes) group.Stage.Press($"{vote}");
        group.Stage.Press(Key.Enter);
        group.Workshop.Stage.ShouldBe(Core.Workshops.Stage.Revealed, group.Stage.Text);
        return group;
    }

    static int Bars(Stage stage) => stage.Rows.Count(row => row.Length > 7 && row[7..].StartsWith(" █", StringComparison.Ordinal));

    static string Paint(Stage stage) => stage.Painted[(stage.Painted.IndexOf("pointed at", StringComparison.Ordinal) + 10)..];
}
