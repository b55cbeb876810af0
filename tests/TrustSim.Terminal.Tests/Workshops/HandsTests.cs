using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using Stage = TrustSim.Core.Workshops.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>Everybody sees how the hands are counted.</summary>
public sealed class HandsTests : IDisposable
{
    readonly GroupOf group = new(Scenarios.Small, GroupOf.People(24, BallotWay.Hands));

    public HandsTests() => group.Stage.ReadOn().Press("v");

    public void Dispose() => group.Dispose();

    Ballot Open => group.Workshop.Open!;

    [Fact]
    public void Figures_are_large_as_they_are_typed_and_nobody_s_answer_is_counted_as_none()
    {
        var stage = group.Stage;
        stage.Head.ShouldContain("raise your hands · count 1 of 3");
        stage.Flow.ShouldContain("0 of 24 counted 24 hands are missing.");
        stage.Press("12").Rows.ShouldContain(row => row.EndsWith("▄█  ▀▀█", StringComparison.Ordinal), "a twelve of half blocks");
        stage.Press(Key.Backspace).Rows.ShouldContain(row => row.EndsWith("▄█", StringComparison.Ordinal));
        stage.Press("2").Bar.ShouldContain("Enter keep it, next");
        stage.Press(Key.Enter).Flow.ShouldContain("12 of 24 counted 12 hands are missing.");
        stage.Head.ShouldContain("count 2 of 3");
        stage.Press("v");
        (group.Workshop.Stage, group.Workshop.Ballots[^1].HandsFor(group.Workshop.Ballots[^1].Choices[2])).ShouldBe((Stage.Revealed, null));
        Core.Workshops.Ballot.Letter(2).ShouldBe('C');
        Presentation.Workshops.WorkshopWording.Tally(group.Workshop.Ballots[^1]).Plain.ShouldContain("C not counted");
    }

    [Fact]
    public void Enter_keeps_a_figure_that_stands_and_closes_only_after_the_last()
    {
        var stage = group.Stage;
        foreach (var count in (string[])["10", "5", "6"]) stage.Press(count).Press(Key.Enter);
        stage.Flow.ShouldContain("21 of 24 counted 3 hands are missing.");
        stage.Bar.ShouldContain("Enter show the result");
        stage.Press(Key.CursorUp, Key.CursorUp).Bar.ShouldContain("Enter keep it, next");
        stage.Press(Key.Enter).Head.ShouldContain("count 3 of 3");
        (Open.HandsFor(Open.Choices[1]), group.Workshop.Stage).ShouldBe((5, Stage.Voting));
        stage.Press("9").Press(Key.Enter).Flow.ShouldContain("24 of 24 counted");
        stage.Flow.ShouldNotContain("missing");
        stage.Press(Key.Enter);
        group.Workshop.Stage.ShouldBe(Stage.Revealed);
    }

    [Fact]
    public void Too_many_hands_are_refused_with_both_figures()
    {
        group.Stage.Press("20").Press(Key.Enter).Press("6").Press(Key.Enter).Bar.ShouldContain("That makes 26 hands; there are 24 people.");
        Open.Cast.ShouldBe(20);
    }

    [Fact]
    public void A_result_of_tables_says_which_table_voted_what()
    {
        using var tables = new GroupOf(Scenarios.Small, GroupOf.Tables("North", "South", "East"));
        tables.Stage.ReadOn().Bar.ShouldContain("V vote by tables");
        tables.Stage.Press("v").Press("bab").Press(Key.Enter);
        for (var i = 0; i < 5; i++) tables.Stage.Press(Key.PageDown);
        tables.Stage.Flow.ShouldContain("North, East");
        tables.Stage.Flow.ShouldContain("South");
    }
}
