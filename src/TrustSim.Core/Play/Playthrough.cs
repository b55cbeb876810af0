using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;

namespace TrustSim.Core.Play;

/// <summary>
/// One play of one scenario. It is its list of decisions; everything else follows from folding <see cref="Decide"/> over them, so that
/// resuming, undoing, replaying and comparing are the same operation with another list. Immutable: each call returns another value.
/// </summary>
public sealed class Playthrough
{
    readonly int opened;

    Playthrough(Scenario scenario, ImmutableArray<Step> steps, Phase phase, int opened)
    {
        Scenario = scenario;
        Steps = steps;
        Phase = phase;
        this.opened = opened;
    }

    public Scenario Scenario { get; }

    /// <summary>Step 0 is what came before the first decision.</summary>
    public ImmutableArray<Step> Steps { get; }

    public Phase Phase { get; }

    /// <summary>The step that is being shown.</summary>
    public Step Current => Steps[^1];

    public Team Team => Current.After;

    public IEnumerable<Decision> Decisions => Steps.Skip(1).Select(step => step.Decision!.Value);

    /// <summary>The scene before the player, in a debrief the one that led there; null in the briefing and where none has opened since the
    /// last decision.</summary>
    public SceneOpening? Scene => opened > 0 ? Current.Opened[opened - 1] : null;

    /// <summary>The choices that are open; none where nothing is asked.</summary>
    public ImmutableArray<Choice> OpenChoices => Phase == Phase.Deciding ? Scene!.Choices : [];

    /// <summary>The ending that was reached; null before it, and where the story just stops.</summary>
    public Scene? Ending => Current.Opened.LastOrDefault()?.Scene is { Ending: not null } scene ? scene : null;

    /// <summary>Whether every question of this play has been answered.</summary>
    public bool IsOver => Current.Opened.LastOrDefault()?.Phase != Phase.Deciding;

    public Phase? Upcoming => opened < Current.Opened.Length ? Current.Opened[opened].Phase : null;

    /// <summary>The whole ledger, from the start.</summary>
    public Ledger Ledger => Steps.Aggregate(Ledger.Empty, (ledger, step) => ledger.Then(step.Ledger));

    /// <summary>A play that stands at its briefing.</summary>
    public static Playthrough Start(Scenario scenario) => new(scenario, [StoryTeller.Open(scenario)], Phase.Briefing, 0);

    /// <summary>A play to try something out, which stands at its briefing too.</summary>
    /// <exception cref="ArgumentException">The scenario has no such scene, or a level is not within 0–100.</exception>
    public static Playthrough Start(Scenario scenario, Rehearsal rehearsal)
    {
        var rehearsed = rehearsal.Of(scenario);
        return new(rehearsed, [StoryTeller.Open(rehearsed, rehearsal)], Phase.Briefing, 0);
    }

    /// <summary>The play that these decisions give, standing at the first question that they do not answer.</summary>
    /// <exception cref="ArgumentException">A decision is not open where it is taken.</exception>
    public static Playthrough Replay(Scenario scenario, IEnumerable<Decision> decisions)
    {
        var play = Start(scenario).ToQuestion();
        foreach (var decision in decisions)
        {
            if (play.Phase != Phase.Deciding || play.Scene!.Scene.Id != decision.Scene)
                throw new ArgumentException($"The decision '{decision}' is not asked for here.", nameof(decisions));
            play = play.Decide(decision.Choice).ToQuestion();
        }

        return play;
    }

    /// <summary>Takes a decision.</summary>
    /// <exception cref="InvalidOperationException">Nothing is asked now.</exception>
    /// <exception cref="ArgumentException">The choice is not open.</exception>
    public Playthrough Decide(ChoiceId id)
    {
        var next = Lifecycle.After(this, Trigger.Decide);
        var choice = Scene!.Choices.FirstOrDefault(choice => choice.Id == id)
            ?? throw new ArgumentException($"'{id}' is not open in '{Scene.Scene.Id}'.", nameof(id));
        var step = StoryTeller.Tell(Scenario, Current, Scene.Scene, choice);
        return new(Scenario, Steps.Add(step), next, 0);
    }

    /// <summary>Goes on to what follows.</summary>
    /// <exception cref="InvalidOperationException">A question waits for an answer, or this is the debrief.</exception>
    public Playthrough Continue()
    {
        var next = Lifecycle.After(this, Trigger.Continue);
        return new(Scenario, Steps, next, next == Phase.Debrief ? opened : opened + 1);
    }

    /// <summary>Goes on until something is asked or the play is over.</summary>
    public Playthrough ToQuestion()
    {
        var play = this;
        while (play.Phase is not (Phase.Deciding or Phase.Debrief)) play = play.Continue();
        return play;
    }

    /// <summary>Takes the last decision back and stands at its question again.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Playthrough TakeBack()
    {
        var next = Lifecycle.After(this, Trigger.TakeBack);
        var steps = Steps[..^1];
        return new(Scenario, steps, next, steps[^1].Opened.Length);
    }

    /// <summary>Takes back all decisions from this one on, and stands at its question.</summary>
    /// <param name="decision">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It has not been taken.</exception>
    public Playthrough BackTo(int decision)
    {
        if (decision < 1 || decision >= Steps.Length)
            throw new ArgumentOutOfRangeException(nameof(decision), decision, "This decision has not been taken.");
        var play = this;
        while (play.Steps.Length > decision) play = play.TakeBack();
        return play;
    }
}
