using Stateless;
using Stateless.Graph;

namespace TrustSim.Core.Play;

/// <summary>Which step is legal when, and where it leads. This table is the only place that says so.</summary>
public static class Lifecycle
{
    const string NothingToTakeBack = "there is no decision to take back yet";

    /// <summary>The table as a Mermaid state diagram.</summary>
    public static string Mermaid => MermaidGraph.Format(Table(Phase.Briefing, null, false).GetInfo()).ReplaceLineEndings("\n").Replace("\t", "    ").Trim();

    /// <summary>Where a trigger leads.</summary>
    /// <exception cref="InvalidOperationException">The trigger is not legal now; the message says why.</exception>
    internal static Phase After(Playthrough play, Trigger trigger)
    {
        if (WhyNot(play, trigger) is { } reason) throw new InvalidOperationException($"Not now: {reason}.");
        var machine = Table(play);
        machine.Fire(trigger);
        return machine.State;
    }

    /// <summary>Why a trigger is not legal now, in words for the player; null where it is.</summary>
    public static string? WhyNot(Playthrough play, Trigger trigger) => Table(play).CanFire(trigger) ? null : trigger switch
    {
        Trigger.TakeBack => NothingToTakeBack,
        Trigger.GoOn when play.Phase == Phase.Deciding => "this question waits for an answer",
        Trigger.GoOn => "there is nothing after the debrief",
        _ => "there is no question to answer here",
    };

    static StateMachine<Phase, Trigger> Table(Playthrough play) => Table(play.Phase, play.Upcoming, play.Steps.Length > 1);

    static StateMachine<Phase, Trigger> Table(Phase now, Phase? upcoming, bool anyDecision)
    {
        var machine = new StateMachine<Phase, Trigger>(now);

        GoesOn(Phase.Briefing);
        GoesOn(Phase.Interlude);
        machine.Configure(Phase.Deciding).Permit(Trigger.Decide, Phase.Consequence);
        GoesOn(Phase.Consequence);
        machine.Configure(Phase.Ending).Permit(Trigger.GoOn, Phase.Debrief);

        foreach (var phase in (Phase[])[Phase.Interlude, Phase.Deciding, Phase.Consequence, Phase.Ending, Phase.Debrief])
            When(anyDecision, phase, Trigger.TakeBack, Phase.Deciding, "a decision has been taken");
        return machine;

        void GoesOn(Phase from)
        {
            When(upcoming == Phase.Interlude, from, Trigger.GoOn, Phase.Interlude, "an interlude follows");
            When(upcoming == Phase.Deciding, from, Trigger.GoOn, Phase.Deciding, "a question follows");
            When(upcoming == Phase.Ending, from, Trigger.GoOn, Phase.Ending, "an ending follows");
            When(upcoming is null, from, Trigger.GoOn, Phase.Debrief, "nothing follows");
        }

        void When(bool holds, Phase from, Trigger trigger, Phase to, string condition)
        {
            if (from == to) machine.Configure(from).PermitReentryIf(trigger, () => holds, condition);
            else machine.Configure(from).PermitIf(trigger, to, () => holds, condition);
        }
    }
}
