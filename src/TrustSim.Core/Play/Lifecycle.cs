using Stateless;
using Stateless.Graph;

namespace TrustSim.Core.Play;

/// <summary>
/// Which step is legal when. This table is the only place that says so; its guards carry the reasons that the interface shows.
/// </summary>
public static class Lifecycle
{
    const string NothingToTakeBack = "there is no decision to take back yet";
    const string InterludeFollows = "an interlude follows";
    const string QuestionFollows = "a question follows";
    const string EndingFollows = "an ending follows";
    const string NothingFollows = "nothing follows";

    /// <summary>The table as a Mermaid state diagram.</summary>
    public static string Mermaid => MermaidGraph.Format(Table(Phase.Briefing, null, false).GetInfo()).ReplaceLineEndings("\n").Trim();

    /// <summary>Where a trigger leads.</summary>
    /// <exception cref="InvalidOperationException">The trigger is not legal now; the message says why.</exception>
    internal static Phase After(Playthrough play, Trigger trigger)
    {
        var machine = Table(play.Phase, play.Upcoming, play.Steps.Length > 1);
        if (WhyNot(machine, play, trigger) is { } reason) throw new InvalidOperationException($"Not now: {reason}.");
        machine.Fire(trigger);
        return machine.State;
    }

    /// <summary>Why a trigger is not legal now, in words for the player; null where it is.</summary>
    public static string? WhyNot(Playthrough play, Trigger trigger) =>
        WhyNot(Table(play.Phase, play.Upcoming, play.Steps.Length > 1), play, trigger);

    static string? WhyNot(StateMachine<Phase, Trigger> machine, Playthrough play, Trigger trigger)
    {
        if (machine.CanFire(trigger, out var unmet)) return null;
        return trigger switch
        {
            Trigger.TakeBack => unmet.FirstOrDefault() ?? NothingToTakeBack,
            Trigger.GoOn when play.Phase == Phase.Deciding => "this question waits for an answer",
            Trigger.GoOn => "there is nothing after the debrief",
            _ => "there is no question to answer here",
        };
    }

    static StateMachine<Phase, Trigger> Table(Phase now, Phase? upcoming, bool anyDecision)
    {
        var machine = new StateMachine<Phase, Trigger>(now);

        GoesOn(Phase.Briefing);
        GoesOn(Phase.Interlude);
        machine.Configure(Phase.Deciding).Permit(Trigger.Decide, Phase.Consequence);
        GoesOn(Phase.Consequence);
        machine.Configure(Phase.Ending).Permit(Trigger.GoOn, Phase.Debrief);

        foreach (var phase in (Phase[])[Phase.Interlude, Phase.Consequence, Phase.Ending, Phase.Debrief])
            machine.Configure(phase).PermitIf(Trigger.TakeBack, Phase.Deciding, () => anyDecision, NothingToTakeBack);
        machine.Configure(Phase.Deciding).PermitReentryIf(Trigger.TakeBack, () => anyDecision, NothingToTakeBack);
        return machine;

        void GoesOn(Phase from)
        {
            var here = machine.Configure(from);
            if (from == Phase.Interlude) here.PermitReentryIf(Trigger.GoOn, () => upcoming == Phase.Interlude, InterludeFollows);
            else here.PermitIf(Trigger.GoOn, Phase.Interlude, () => upcoming == Phase.Interlude, InterludeFollows);
            here.PermitIf(Trigger.GoOn, Phase.Deciding, () => upcoming == Phase.Deciding, QuestionFollows)
                .PermitIf(Trigger.GoOn, Phase.Ending, () => upcoming == Phase.Ending, EndingFollows)
                .PermitIf(Trigger.GoOn, Phase.Debrief, () => upcoming is null, NothingFollows);
        }
    }
}
