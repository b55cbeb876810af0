using Terminal.Gui.Input;
using TrustSim.Presentation.Documents;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Tests.Headless;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal.Tests.Workshops;

public sealed class RowsScreenTests
{
    static Screens.Screen Next => new Screens.PageScreen(new Document(Runs.FromProgram("What comes next"), []));

    [Theory]
    [InlineData(80, 24, "Good for most rooms. How far away is your last row?")]
    [InlineData(100, 30, "Good for most rooms. How far away is your last row?")]
    [InlineData(160, 50, "Make them larger: Ctrl +")]
    [InlineData(70, 24, "narrow")]
    [InlineData(80, 18, "It can be read from very far away")]
    public void The_test_card_says_whether_the_window_suits_a_group(int width, int height, string says)
    {
        using var stage = Stage.Of(new RowsScreen(Next), width, height, Theme.Projector);
        stage.Flow.ShouldContain($"This window: {height} rows, {width} columns.");
        stage.Flow.ShouldContain(says);
    }

    [Fact]
    public void The_test_card_measures_again_when_the_window_changes()
    {
        using var stage = Stage.Of(new RowsScreen(Next), 160, 50, Theme.Projector);
        stage.Resize(90, 28);
        stage.Flow.ShouldContain("This window: 28 rows, 90 columns. Good for most rooms. How far away is your last row?");
    }

    [Theory]
    [InlineData(17, 80)]
    [InlineData(24, 59)]
    public void Letters_that_leave_no_space_for_the_program_are_too_large(int rows, int columns) =>
        ProjectorFit.Advice(rows, columns).ShouldContain("too large");

    [Fact]
    public void Twice_the_picture_is_read_from_twice_as_far_and_twice_the_rows_from_half()
    {
        ProjectorFit.Farthest(24, 2).ShouldBe(2 * ProjectorFit.Farthest(24, 1));
        ProjectorFit.Farthest(24, 1).ShouldBe(2 * ProjectorFit.Farthest(48, 1));
        // 200 letters away, each .45 of a row.
        ProjectorFit.Farthest(30, 1).ShouldBe(3, tolerance: 1e-9);
    }

    [Fact]
    public void Enter_continues_and_F2_swaps_black_and_white()
    {
        using var stage = Stage.Of(new RowsScreen(Next), theme: Theme.Projector);
        stage.Press(Key.F2).Bar.ShouldContain("projector-dark");
        stage.Press(Key.F2).Bar.ShouldContain("Theme: projector");
        stage.Press(Key.Enter).Head.ShouldContain("What comes next");
    }

    [Fact]
    public void It_fits_and_looks_like_this()
    {
        using var stage = Stage.Of(new RowsScreen(Next), theme: Theme.Projector);
        stage.Bar.ShouldNotContain("more");
        Snapshot.ShouldMatch("projector-rows", stage.Text);
    }
}
