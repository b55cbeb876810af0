namespace TrustSim.Core.Play;

/// <summary>
/// One playthrough of one scenario. It is its list of decisions; folding <see cref="Decide"/> over them gives everything else, so that
/// resuming, undoing, replaying and comparing are the same operation with another list. Immutable: each call returns another value.
/// </summary>
public sealed class Playthrough
{
    readonly TrustModel model;
    readonly int opened;

    Playthrough(TrustModel model, Scenario scenario, ImmutableArray<Step> steps, Phase phase, int opened)
    {
        this.model = model;
        Scenario = scenario;
        Steps = steps;
        Phase = phase;
        this.opened = opened;
    }

    public Scenario Scenario { get; }

    /// <summary>The laws by which it is played.</summary>
    public Laws Laws => model.Laws;

    /// <summary>All steps. Step 0 holds the time before the first decision.</summary>
    public ImmutableArray<Step> Steps { get; }

    public Phase Phase { get; }

    /// <summary>The step on show.</summary>
    public Step Current => Steps[^1];

    public Team Team => Current.After;

    public IEnumerable<Decision> Decisions => Steps.Skip(1).Select(step => step.Decision!.Value);

    /// <summary>
    /// The scene on show, in a debrief the scene before it; null in the briefing and where no scene has opened since the last decision.
    /// </summary>
    public SceneOpening? Scene => opened > 0 ? Current.Opened[opened - 1] : null;

    /// <summary>The open choices; empty where no question is open.</summary>
    public ImmutableArray<Choice> OpenChoices => Phase == Phase.Deciding ? Scene!.Choices : [];

    /// <summary>The reached ending; null before it, and where the story stops without an ending.</summary>
    public Scene? Ending => Current.Opened.LastOrDefault()?.Scene is { Ending: not null } scene ? scene : null;

    /// <summary>Whether the player has answered every question.</summary>
    public bool IsOver => Current.Opened.LastOrDefault()?.Phase != Phase.Deciding;

    public Phase? Upcoming => opened < Current.Opened.Length ? Current.Opened[opened].Phase : null;

    /// <summary>The whole ledger, from the start.</summary>
    public Ledger Ledger => Steps.Aggregate(Ledger.Empty, (ledger, step) => ledger.Then(step.Ledger));

    /// <summary>Starts a playthrough at its briefing.</summary>
    public static Playthrough Start(Scenario scenario) => Start(scenario, Laws.Default);

    /// <summary>Starts a playthrough at its briefing, by other laws than today's.</summary>
    public static Playthrough Start(Scenario scenario, Laws laws)
    {
        var model = laws == Laws.Default ? TrustModel.Default : new TrustModel(laws);
        return new(model, scenario, [StoryTeller.Open(model, scenario)], Phase.Briefing, 0);
    }

    /// <summary>Starts a rehearsal at its briefing.</summary>
    /// <exception cref="ArgumentException">The scenario has no such scene, or a level is not within 0–100.</exception>
    public static Playthrough Start(Scenario scenario, Rehearsal rehearsal)
    {
        var rehearsed = rehearsal.ApplyTo(scenario);
        var model = TrustModel.Default;
        return new(model, rehearsed, [StoryTeller.Open(model, rehearsed, rehearsal)], Phase.Briefing, 0);
    }

    /// <summary>Replays decisions and stops at the first question that they do not answer.</summary>
    /// <exception cref="ArgumentException">A decision is not open at its place.</exception>
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
    /// <exception cref="InvalidOperationException">No question is open.</exception>
    /// <exception cref="ArgumentException">The choice is not open.</exception>
    public Playthrough Decide(ChoiceId id)
    {
        var next = Lifecycle.After(this, Trigger.Decide);
        var choice = Scene!.Choices.FirstOrDefault(choice => choice.Id == id)
            ?? throw new ArgumentException($"'{id}' is not open in '{Scene.Scene.Id}'.", nameof(id));
        var step = StoryTeller.Tell(model, Scenario, Current, Scene.Scene, choice);
        return new(model, Scenario, Steps.Add(step), next, 0);
    }

    /// <summary>Continues to the next page.</summary>
    /// <exception cref="InvalidOperationException">A question waits for an answer, or this is the debrief.</exception>
    public Playthrough Continue()
    {
        var next = Lifecycle.After(this, Trigger.Continue);
        return new(model, Scenario, Steps, next, next == Phase.Debrief ? opened : opened + 1);
    }

    /// <summary>Continues until a question opens or the story ends.</summary>
    public Playthrough ToQuestion()
    {
        var play = this;
        while (play.Phase is not (Phase.Deciding or Phase.Debrief)) play = play.Continue();
        return play;
    }

    /// <summary>Takes the last decision back and returns to its question.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Playthrough TakeBack()
    {
        var next = Lifecycle.After(this, Trigger.TakeBack);
        var steps = Steps[..^1];
        return new(model, Scenario, steps, next, steps[^1].Opened.Length);
    }

    /// <summary>Takes back all decisions from this one on, and returns to its question.</summary>
    /// <param name="decision">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The playthrough has no such decision.</exception>
    public Playthrough BackTo(int decision)
    {
        if (decision < 1 || decision >= Steps.Length)
            throw new ArgumentOutOfRangeException(nameof(decision), decision, "This decision has not been taken.");
        var play = this;
        while (play.Steps.Length > decision) play = play.TakeBack();
        return play;
    }
}
