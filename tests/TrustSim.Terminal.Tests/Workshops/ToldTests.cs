using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Core.Workshops;
using Stage = TrustSim.Core.Workshops.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>Decisions for which there is no time: the facilitator takes an answer aloud.</summary>
public sealed class ToldTests
{
    [Fact]
    public void The_wall_shows_the_first_paragraph_and_the_answers_and_proposes_none()
    {
        using var room = Late(TimeSpan.FromMinutes(70));
        var stage = room.Stage;
        stage.Press(Key.Enter);
        while (room.Workshop.Playthrough.Phase != Phase.Deciding) stage.Press(Key.Enter);
        stage.Head.ShouldContain("told");
        var scene = room.Workshop.Playthrough.Scene!;
        stage.Flow.ShouldContain(ToldText.Paragraph(scene.Text));
        foreach (var choice in scene.Choices) stage.Flow.ShouldContain(string.Join(' ', choice.Text.Split(' ').Take(5)));
        stage.Text.ShouldNotContain("►");
        foreach (var line in scene.Lines) stage.Flow.ShouldNotContain(line.Text);

        // Neither Enter nor a clicker takes an answer that nobody has pointed at.
        stage.Press(Key.Enter).Bar.ShouldContain("Point at an answer first: A or B or C");
        stage.Press(Key.Space).Press(Key.PageDown);
        room.Workshop.Stage.ShouldBe(Stage.Reading);
        stage.Press("b").Bar.ShouldContain("Enter take B");
        stage.Press(Key.Space).Press(Key.PageDown);
        room.Workshop.Stage.ShouldBe(Stage.Reading);
        stage.Press(Key.Enter);
        var decision = room.Workshop.Group.Decisions.ShouldHaveSingleItem();
        (decision.IsTold, decision.By, decision.Decision.Choice).ShouldBe((true, DecidedBy.Facilitator, scene.Choices[1].Id));
        stage.Flow.ShouldContain(scene.Choices[1].Text);
        stage.Press("u").Head.ShouldContain("told");
        room.Workshop.Group.Decisions.ShouldBeEmpty();
    }

    [Fact]
    public void A_question_on_the_wall_does_not_change_when_time_passes_but_when_somebody_says_how_much_there_is()
    {
        using var room = Late(TimeSpan.Zero);
        var stage = room.Stage.ReadOn();
        stage.Bar.ShouldContain("V vote in secret");
        room.Clock.Pass(TimeSpan.FromMinutes(60));
        stage.Wait(Terminal.Workshops.GroupScreen.Every).Head.ShouldNotContain("told");
        stage.Press("l").Press("2").Press(Key.Enter);
        stage.Head.ShouldContain("told");
        stage.Press("l").Press("90").Press(Key.Enter).Head.ShouldNotContain("told");
    }

    [Fact]
    public void The_group_can_vote_all_the_same()
    {
        using var room = Late(TimeSpan.FromMinutes(70));
        room.Stage.ReadOn().Press("v");
        room.Workshop.Stage.ShouldBe(Stage.Voting);
    }

    static GroupOf Late(TimeSpan by)
    {
        var room = new GroupOf(Scenarios.Small, GroupOf.People(3));
        room.Clock.Pass(by);
        return room;
    }
}
