using System.Collections.Concurrent;
using Stateless;
using Stateless.Graph;

namespace TrustSim.Core.Play;

/// <summary>The table of legal steps and the phases they lead to. No other code decides this.</summary>
public static class Lifecycle
{
    static readonly Refusal NothingToTakeBack = new("refusal.no-decision-to-take-back");

    // Building the machine takes as long as a decision. Its inputs are few and its answers never change, so cache them.
    static readonly ConcurrentDictionary<(Phase Now, Phase? Upcoming, bool AnyDecision, Trigger Trigger), Phase?> Answers = [];

    /// <summary>The table as a Mermaid state diagram.</summary>
    public static string Mermaid =>
        MermaidGraph.Format(Table(Phase.Briefing, null, false).GetInfo()).ReplaceLineEndings("\n").Replace("\t", "    ").Trim();

    /// <summary>The phase that a trigger leads to.</summary>
    /// <exception cref="InvalidOperationException">The trigger is not legal now; the message says why.</exception>
    internal static Phase After(Playthrough play, Trigger trigger) =>
        Next(play, trigger) ?? throw new InvalidOperationException($"Not now: {Validate(play, trigger)}.");

    /// <summary>Why a trigger is not legal now, in words for the player; null where it is.</summary>
    public static Refusal? Validate(Playthrough play, Trigger trigger) => Next(play, trigger) is not null ? null : trigger switch
    {
        Trigger.TakeBack => NothingToTakeBack,
        Trigger.Continue when play.Phase == Phase.Deciding => new Refusal("refusal.question-waits"),
        Trigger.Continue => new Refusal("refusal.nothing-after-debrief"),
        Trigger.Decide => new Refusal("refusal.no-question"),
    };

    static Phase? Next(Playthrough play, Trigger trigger) =>
        Answers.GetOrAdd((play.Phase, play.Upcoming, play.Steps.Length > 1, trigger), static asked =>
    {
        var (now, upcoming, anyDecision, trigger) = asked;
        var machine = Table(now, upcoming, anyDecision);
        if (!machine.CanFire(trigger)) return null;
        machine.Fire(trigger);
        return machine.State;
    });

    static StateMachine<Phase, Trigger> Table(Phase now, Phase? upcoming, bool anyDecision)
    {
        var machine = new StateMachine<Phase, Trigger>(now);

        GoesOn(Phase.Briefing);
        GoesOn(Phase.Interlude);
        machine.Configure(Phase.Deciding).Permit(Trigger.Decide, Phase.Consequence);
        GoesOn(Phase.Consequence);
        machine.Configure(Phase.Ending).Permit(Trigger.Continue, Phase.Debrief);

        foreach (var phase in (Phase[])[Phase.Interlude, Phase.Deciding, Phase.Consequence, Phase.Ending, Phase.Debrief])
            When(anyDecision, phase, Trigger.TakeBack, Phase.Deciding, "a decision has been taken");
        return machine;

        void GoesOn(Phase from)
        {
            When(upcoming == Phase.Interlude, from, Trigger.Continue, Phase.Interlude, "an interlude follows");
            When(upcoming == Phase.Deciding, from, Trigger.Continue, Phase.Deciding, "a question follows");
            When(upcoming == Phase.Ending, from, Trigger.Continue, Phase.Ending, "an ending follows");
            When(upcoming is null, from, Trigger.Continue, Phase.Debrief, "nothing follows");
        }

        void When(bool holds, Phase from, Trigger trigger, Phase to, string condition)
        {
            if (from == to) machine.Configure(from).PermitReentryIf(trigger, () => holds, condition);
            else machine.Configure(from).PermitIf(trigger, to, () => holds, condition);
        }
    }
}
