using TrustSim.Core.Play;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Core.Tests.Play;

/// <summary>A play is the fold of its decisions, whatever the scenario.</summary>
public sealed class ReplayProperties
{
    [Fact]
    public void Replaying_the_decisions_gives_the_play() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        Digits.Of(Playthrough.Replay(given.Scenario, play.Decisions)).ShouldBe(Digits.Of(play));
        met.Note(play);
    }, Interesting.Playthroughs);

    [Fact]
    public void Taking_a_decision_back_and_taking_it_again_gives_the_same_play() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        foreach (var decision in play.Decisions.Reverse())
        {
            var back = play.TakeBack();
            back.Scene!.Scene.Id.ShouldBe(decision.Scene);
            Digits.Of(back.Decide(decision.Choice).ToQuestion()).ShouldBe(Digits.Of(play));
            play = back;
        }

        Digits.Of(play).ShouldBe(Digits.Of(Playthrough.Start(given.Scenario).ToQuestion()));
        met.Note(Playthrough.Start(given.Scenario).Answer(given.Answers));
    }, Interesting.Playthroughs);

    [Fact]
    public void Steps_follow_on_from_each_other() => AnyStory.Play.Holds((given, met) =>
    {
        var steps = Playthrough.Start(given.Scenario).Answer(given.Answers).Steps;
        for (var i = 1; i < steps.Length; i++)
        {
            steps[i].Number.ShouldBe(i);
            Digits.Of(steps[i].Before).ShouldBe(Digits.Of(steps[i - 1].After));
            steps[i].Settled.Week.ShouldBe(steps[i].Before.Week + 1);
            steps[i].Ledger.Weeks.Length.ShouldBe(steps[i].After.Week - steps[i].Before.Week);
        }
        met.Note(Playthrough.Start(given.Scenario).Answer(given.Answers));
    }, Interesting.Playthroughs);

    [Fact]
    public void A_play_waits_for_an_answer_or_is_over() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        (play.Phase == Phase.Debrief).ShouldBe(play.IsOver);
        play.OpenChoices.IsEmpty.ShouldBe(play.IsOver);
        met.Note(play);
    }, Interesting.Playthroughs);
}
