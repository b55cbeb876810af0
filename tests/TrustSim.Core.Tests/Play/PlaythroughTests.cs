using TrustSim.Core.Play;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Core.Tests.Play;

public sealed class PlaythroughTests
{
    static readonly Story Story = new Story()
        .Scene("one", choices: [new("a"), new("b")]).Scene("between").Scene("two", choices: [new("a"), new("b", Then: "one")])
            .Scene("end", ending: "end");

    [Fact]
    public void A_playthrough_is_its_list_of_decisions()
    {
        var play = Story.Play("b", "b", "a");
        play.Decisions.Select(decision => $"{decision}").ShouldBe(["one.b", "two.b", "one.a"]);
        Digits.Render(Playthrough.Replay(play.Scenario, play.Decisions)).ShouldBe(Digits.Render(play));
    }

    [Fact]
    public void Decisions_can_be_taken_back_to_the_very_first()
    {
        var play = Story.Play("a", "b", "b", "b", "a", "a");
        for (var left = 6; left > 0; left--)
        {
            play.Decisions.Count().ShouldBe(left);
            play = play.TakeBack();
            play.Phase.ShouldBe(Phase.Deciding);
        }

        Digits.Render(play).ShouldBe(Digits.Render(Story.Play()));
        Lifecycle.Validate(play, Trigger.TakeBack).ShouldNotBeNull();
    }

    [Fact]
    public void Taking_a_decision_back_returns_to_its_question_from_anywhere()
    {
        var deciding = Story.Play("a");
        var consequence = deciding.Decide(new("a"));
        foreach (var later in (Playthrough[])[consequence, consequence.Continue(), consequence.Continue().Continue()])
            Digits.Render(later.TakeBack()).ShouldBe(Digits.Render(deciding));
        deciding.TakeBack().Scene!.Scene.Id.Value.ShouldBe("one");
    }

    [Fact]
    public void An_earlier_value_is_left_as_it_was()
    {
        var before = Story.Play("a");
        var digits = Digits.Render(before);
        before.Decide(new("b")).ToQuestion().Decide(new("a")).TakeBack();
        Digits.Render(before).ShouldBe(digits);
    }

    [Fact]
    public void A_decision_that_was_not_asked_for_cannot_be_replayed()
    {
        var scenario = Story.Build();
        Should.Throw<ArgumentException>(() => Playthrough.Replay(scenario, [new(new("two"), new("a"))])).Message.ShouldContain(
            "'two.a' is not asked for here");
        Should.Throw<ArgumentException>(() => Playthrough.Replay(scenario, [new(new("one"), new("c"))]));
        Should.Throw<ArgumentException>(
            () => Playthrough.Replay(scenario, [new(new("one"), new("a")), new(new("two"), new("a")), new(new("one"), new("a"))]));
    }

    [Fact]
    public void The_scene_before_the_player_is_the_one_that_is_shown()
    {
        var play = Story.Start();
        play.Scene.ShouldBeNull();
        play = play.Continue();
        play.Scene!.Scene.Id.Value.ShouldBe("one");
        play = play.Decide(new("a"));
        play.Scene.ShouldBeNull();
        play.OpenChoices.ShouldBeEmpty();
        play = play.Continue();
        play.Scene!.Scene.Id.Value.ShouldBe("between");
        play = play.ToQuestion().Decide(new("a")).ToQuestion();
        (play.Phase, play.Scene!.Scene.Id.Value).ShouldBe((Phase.Debrief, "end"));
    }
}
