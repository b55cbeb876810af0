using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using Stage = TrustSim.Core.Workshops.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>Taking back has a name, can be done again, and never takes another person’s vote.</summary>
public sealed class TakeBackTests
{
    [Fact]
    public void Each_step_is_named_and_can_be_done_again()
    {
        using var group = new GroupOf(Scenarios.Small, GroupOf.People(3, BallotWay.Hands), width: 140);
        var stage = group.Stage;
        stage.Bar.ShouldNotContain("U take");
        stage.ReadOn().Bar.ShouldContain("U take back the page");
        stage.Press("p").Bar.ShouldContain("U take back the talk");
        stage.Press("v").Bar.ShouldContain("U take back the vote");
        stage.Press("2").Press(Key.Enter).Bar.ShouldContain("U take back A");
        stage.Press("u").Bar.ShouldContain("Taken back. Y does it again.");
        stage.Press(Key.CursorUp).Bar.ShouldContain("Y do again");
        group.Workshop.Open!.Cast.ShouldBe(0);
        stage.Press("y").Bar.ShouldNotContain("Y do again");
        group.Workshop.Open!.Cast.ShouldBe(2);
        stage.Press("v").Press(Key.PageDown, Key.PageDown, Key.PageDown, Key.PageDown).Bar.ShouldContain("U open the vote again");
        stage.Press(Key.Enter).Bar.ShouldContain("U take back A");
        stage.Press("u", "u", "u");
        group.Workshop.Stage.ShouldBe(Stage.Voting);
        stage.Press(Key.Y.WithCtrl, Key.Y.WithCtrl, Key.Y.WithCtrl);
        (group.Workshop.Stage, group.Workshop.Group.Decisions.Length).ShouldBe((Stage.Consequence, 1));
        stage.Press("u").Press("v").Bar.ShouldNotContain("do again");
    }

    [Fact]
    public void Votes_in_secret_are_given_anew_and_not_done_again()
    {
        using var group = new GroupOf(Scenarios.Small, GroupOf.People(3), width: 140);
        group.Stage.ReadOn().Press("v").Press("a").Bar.ShouldContain("U take back the last vote");
        group.Stage.Press(Key.Space).Press("u").Flow.ShouldContain("1 of 3 votes", Case.Sensitive, "it was not this person’s");
        group.Stage.Press(Key.Space).Press("a").Press(Key.Space).Press("b").Press(Key.Enter);
        group.Stage.Press("u");
        (group.Workshop.Stage, group.Workshop.Ahead).ShouldBe((Stage.Voting, null));
    }

    [Fact]
    public void Ctrl_C_asks_wherever_the_group_is_and_pressed_twice_it_quits()
    {
        using var group = new GroupOf(Scenarios.Small, GroupOf.People(3));
        group.Stage.Press(Key.C.WithCtrl).Flow.ShouldContain("Continue today or next week with: trustsim workshop --resume");
        group.Stage.HasQuit.ShouldBeFalse();
        group.Stage.Press(Key.Enter).ReadOn().Press("l").Head.ShouldContain("Time left");
        group.Stage.Press(Key.C.WithCtrl).Head.ShouldContain("Leave the workshop?");
        group.Stage.Press(Key.C.WithCtrl).HasQuit.ShouldBeTrue();
    }

    [Fact]
    public void Esc_never_leaves_a_workshop()
    {
        using var group = new GroupOf(Scenarios.Small, GroupOf.People(3));
        group.Stage.Press(Key.Esc, Key.Esc).Bar.ShouldContain("Q leaves the workshop; all is saved.");
        group.Stage.HasQuit.ShouldBeFalse();
    }
}
