using TrustSim.Core.Play;

namespace TrustSim.Core.Tests.Play;

public sealed class LifecycleTests
{
    const string NoDecision = "refusal.no-decision-to-take-back";
    const string NoQuestion = "refusal.no-question";
    const string Waits = "refusal.question-waits";
    const string Over = "refusal.nothing-after-debrief";

    static readonly Story Story =
        new Story().Scene("intro").Scene("ask", choices: new Option("on")).Scene("interlude").Scene("end", ending: "end");

    [Fact]
    public void A_whole_playthrough_has_these_phases()
    {
        var play = Story.Start();
        List<Phase> phases = [play.Phase];
        while (play.Phase != Phase.Debrief)
        {
            play = play.Phase == Phase.Deciding ? play.Decide(new("on")) : play.Continue();
            phases.Add(play.Phase);
        }

        phases.ShouldBe([Phase.Briefing, Phase.Interlude, Phase.Deciding, Phase.Consequence, Phase.Interlude, Phase.Ending, Phase.Debrief]);
    }

    [Theory]
    [InlineData(Phase.Briefing, NoQuestion, null, NoDecision)]
    [InlineData(Phase.Interlude, NoQuestion, null, NoDecision)]
    [InlineData(Phase.Deciding, null, Waits, NoDecision)]
    [InlineData(Phase.Consequence, NoQuestion, null, null)]
    [InlineData(Phase.Ending, NoQuestion, null, null)]
    [InlineData(Phase.Debrief, NoQuestion, Over, null)]
    public void Every_step_is_legal_or_says_why_not(Phase phase, string? decide, string? shouldContinue, string? takeBack)
    {
        var play = Story.Start();
        while (play.Phase != phase) play = play.Phase == Phase.Deciding ? play.Decide(new("on")) : play.Continue();

        Says(Trigger.Decide, decide, () => play.Decide(new("on")));
        Says(Trigger.Continue, shouldContinue, () => play.Continue());
        Says(Trigger.TakeBack, takeBack, () => play.TakeBack());

        void Says(Trigger trigger, string? reason, Func<Playthrough> step)
        {
            (Lifecycle.Validate(play, trigger)?.ToString()).ShouldBe(reason);
            if (reason is null) step().ShouldNotBeNull();
            else Should.Throw<InvalidOperationException>(() => { step(); }).Message.ShouldBe($"Not now: {reason}.");
        }
    }

    [Fact]
    public void A_step_that_is_refused_changes_nothing()
    {
        var play = Story.Start();
        Should.Throw<InvalidOperationException>(() => play.TakeBack());
        play.Phase.ShouldBe(Phase.Briefing);
        play.Continue().Phase.ShouldBe(Phase.Interlude);
    }
}
