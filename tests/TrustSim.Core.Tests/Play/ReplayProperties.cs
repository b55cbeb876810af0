using TrustSim.Core.Play;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Core.Tests.Play;

/// <summary>A playthrough is the fold of its decisions, whatever the scenario.</summary>
public sealed class ReplayProperties
{
    [Fact]
    public void Replaying_the_decisions_gives_the_playthrough() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        Digits.Render(Playthrough.Replay(given.Scenario, play.Decisions)).ShouldBe(Digits.Render(play));
        met.Note(play);
    }, Interesting.Playthroughs);

    [Fact]
    public void Taking_a_decision_back_and_taking_it_again_gives_the_same_playthrough() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        foreach (var decision in play.Decisions.Reverse())
        {
            var back = play.TakeBack();
            back.Scene!.Scene.Id.ShouldBe(decision.Scene);
            Digits.Render(back.Decide(decision.Choice).ToQuestion()).ShouldBe(Digits.Render(play));
            play = back;
        }

        Digits.Render(play).ShouldBe(Digits.Render(Playthrough.Start(given.Scenario).ToQuestion()));
        met.Note(Playthrough.Start(given.Scenario).Answer(given.Answers));
    }, Interesting.Playthroughs);

    [Fact]
    public void Steps_follow_on_from_each_other() => AnyStory.Play.Holds((given, met) =>
    {
        var steps = Playthrough.Start(given.Scenario).Answer(given.Answers).Steps;
        for (var i = 1; i < steps.Length; i++)
        {
            steps[i].Number.ShouldBe(i);
            Digits.Render(steps[i].Before).ShouldBe(Digits.Render(steps[i - 1].After));
            steps[i].Settled.Week.ShouldBe(steps[i].Before.Week + (steps[i].Choice!.Effects.SameWeek ? 0 : 1));
            steps[i].Ledger.Weeks.Length.ShouldBe(steps[i].After.Week - steps[i].Before.Week);
        }
        met.Note(Playthrough.Start(given.Scenario).Answer(given.Answers));
    }, Interesting.Playthroughs);

    [Fact]
    public void A_playthrough_waits_for_an_answer_or_is_over() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        (play.Phase == Phase.Debrief).ShouldBe(play.IsOver);
        play.OpenChoices.IsEmpty.ShouldBe(play.IsOver);
        met.Note(play);
    }, Interesting.Playthroughs);
}
