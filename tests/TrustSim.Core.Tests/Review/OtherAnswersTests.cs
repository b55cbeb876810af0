using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Review;

public sealed class OtherAnswersTests
{
    static readonly Effects Threat = Acts.Together(
        Acts.Against(TrustKey.AcceptConfrontation, Strength.Strong), Acts.Against(TrustKey.TakeTheHit, Strength.Strong));

    static readonly Effects Welcome = Acts.Together(
        Acts.Honours(TrustKey.AcceptConfrontation, Strength.Strong), Acts.Honours(TrustKey.TakeTheHit, Strength.Strong));

    static readonly Effects WelcomesBo = Acts.Together(
        Acts.Honours(TrustKey.AcceptConfrontation, Strength.Strong, toward: "bo"),
        Acts.Honours(TrustKey.TakeTheHit, Strength.Strong, toward: "bo"));

    [Fact]
    public void The_moment_is_the_decision_at_which_another_answer_makes_somebody_speak()
    {
        var hinge = Leak().Scene("one", choices: [new("threaten", Threat), new("welcome", Welcome)])
            .Scene("two", choices: new Option("on")).Scene("three", choices: new Option("on"))
            .Play("threaten", "on", "on").Debrief().Others.Hinge;
        hinge.ShouldNotBeNull();
        (hinge.Decision, hinge.Choice.Id.Value).ShouldBe((1, "welcome"));
        var said = hinge.Said.ShouldHaveSingleItem();
        (said.Risk.Value, said.By.Value, said.Outcome).ShouldBe(("leak", "bo", RiskOutcome.Told));
    }

    [Fact]
    public void Of_several_the_one_aimed_at_whoever_kept_it_comes_before_a_later_one()
    {
        Option[] aimed = [new("threaten", Threat), new("welcome", WelcomesBo)];
        Option[] everyone = [new("threaten", Effects.None), new("welcome", Welcome)];
        HingeOf(aimed, everyone).ShouldBe(1);
        HingeOf(everyone, everyone).ShouldBe(2);
        HingeOf(everyone, aimed).ShouldBe(2);

        static int? HingeOf(Option[] first, Option[] second) =>
            Leak(Strength.Slight, due: 2).Scene("one", choices: first).Scene("two", choices: second)
                .Play("threaten", "threaten").Debrief().Others.Hinge?.Decision;
    }

    [Fact]
    public void Of_two_answers_of_one_decision_the_first_in_the_file_is_meant() =>
        Leak().Scene("one", choices: [new("threaten", Threat), new("welcome", Welcome), new("again", Welcome)])
            .Scene("two", choices: new Option("on")).Scene("three", choices: new Option("on"))
            .Play("threaten", "on", "on").Debrief().Others.Hinge!.Choice.Id.Value.ShouldBe("welcome");

    [Fact]
    public void An_answer_after_which_a_later_one_is_not_open_does_not_count()
    {
        var others = Leak().Scene("one", choices: [new("threaten", Threat), new("welcome", Welcome, Owned: true)])
            .Scene("two", choices: [new("on", When: "not owned"), new("other")]).Scene("three", choices: new Option("on"))
            .Play("threaten", "on", "on").Debrief().Others;
        others.Hinge.ShouldBeNull();
        others.Counted.ShouldHaveSingleItem().Decision.ShouldBe(2);
        others.Apart.ShouldBe([1]);
    }

    [Fact]
    public void An_answer_that_leads_past_a_later_scene_does_not_count()
    {
        var others = Leak().Scene("one", choices: [new("threaten", Threat), new("welcome", Welcome, Then: "three")])
            .Scene("two", choices: new Option("on")).Scene("three", choices: new Option("on"))
            .Play("threaten", "on", "on").Debrief().Others;
        (others.Hinge, others.Counted.Length).ShouldBe((null, 0));
    }

    [Fact]
    public void Where_somebody_still_keeps_something_the_moment_is_about_that() =>
        Leak(due: null).Scene("one", choices: [new("threaten", Threat), new("welcome", Welcome)])
            .Scene("two", choices: new Option("on")).Scene("three", choices: new Option("on"))
            .Play("threaten", "on", "on").Debrief().Others.Hinge!.Decision.ShouldBe(1);

    [Fact]
    public void Where_everybody_spoke_the_decision_without_which_somebody_had_not_is_known()
    {
        var others = Leak().Scene("one", choices: [new("threaten", Threat), new("welcome", Welcome)])
            .Scene("two", choices: new Option("on")).Scene("three", choices: new Option("on"))
            .Play("welcome", "on", "on").Debrief().Others;
        others.Hinge.ShouldBeNull();
        others.Voiced.ShouldNotBeNull();
        (others.Voiced.Decision, others.Voiced.People.ShouldHaveSingleItem().Value).ShouldBe((1, "bo"));
    }

    [Fact]
    public void A_decision_with_an_answer_that_leads_elsewhere_is_not_said_to_have_made_anybody_speak() =>
        Leak().Scene("one", choices: [new("threaten", Threat), new("welcome", Welcome), new("leave", Then: "three")])
            .Scene("two", choices: new Option("on")).Scene("three", choices: new Option("on"))
            .Play("welcome", "on", "on").Debrief().Others.Voiced.ShouldBeNull();

    [Fact]
    public void The_last_answer_that_leads_to_another_ending_is_known()
    {
        var story = new Story()
            .Scene("one", choices: [new("plain"), new("own", Owned: true)])
            .Scene("two", then: ["owned -> good", "bad"], choices: [new("on"), new("late", Owned: true), new("out", Then: "good")])
            .Scene("good", ending: "Good").Scene("bad", ending: "Bad");
        var turn = story.Play("plain", "on").Debrief().Others.EndingTurn;
        turn.ShouldNotBeNull();
        (turn.Decision, turn.Choice.Id.Value, turn.End.Ending!.Id.Value).ShouldBe((2, "late", "good"));
        story.Play("own", "on").Debrief().Others.EndingTurn!.Decision.ShouldBe(1);
    }

    // Bo is outspoken enough for one welcome to decide, and afraid enough for one threat to.
    static Story Leak(Strength courage = Strength.Clear, int? due = 3) => new Story()
        .With(Someone.Called("ada"), Someone.Called("bo", trust: 40, fear: 40))
        .Risk(new(new("leak"), [new("bo")], "", "", courage, Strength.Strong, null, due, null));
}
