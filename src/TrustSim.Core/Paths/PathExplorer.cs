namespace TrustSim.Core.Paths;

/// <summary>
/// Moves from one question to the next on states that are rows of numbers. Every step follows the order of a playthrough
/// (<c>StoryTeller</c>, <c>WeekInProgress</c>), and a property test proves that the two agree.
/// </summary>
/// <param name="coverage">Records everything that exploring meets; null to record nothing.</param>
sealed partial class PathExplorer(CompiledScenario map, Coverage? coverage = null)
{
    /// <summary>The story stopped without an ending.</summary>
    public const int Nowhere = -1;

    readonly Laws laws = map.Laws;
    readonly StateLayout layout = map.Layout;

    // A reused row with one number for each person.
    readonly double[] each = new double[map.Layout.Lanes];

    // A reused row of masks: all bits for a person to whom the repair gives something back.
    readonly double[] heard = new double[map.Layout.Lanes];

    /// <summary>Collects the scenes that open, by index, until the caller clears the list; null where no caller asks.</summary>
    public List<int>? Opened { get; set; }

    /// <summary>Moves from the opening to the first question.</summary>
    /// <returns>The scene that asks, or the ending; <see cref="Nowhere"/> where the story stops.</returns>
    public int Start(PathState state) => Enter(state, map.Scenes[map.Start], -1);

    /// <summary>Moves from a decision to the next question.</summary>
    /// <inheritdoc cref="Start"/>
    public int Decide(PathState state, CompiledChoice choice)
    {
        if (layout.IsInMotion) coverage?.Aimed(choice, state.Values);
        state.Values[layout.Week]++;
        if (choice.Clarity is { } clarity)
        {
            var push = choice.Source.Effects.Clarity!;
            ref var level = ref state.Values[layout.Clarity];
            level += Formulas.ClarityMoved(laws, level, push.Up, push.Strength);
            Do(state, clarity);
        }

        foreach (var repair in choice.Repairs) Do(state, repair);
        foreach (var act in choice.Acts) Do(state, act);
        var values = state.Values;
        if (choice.Source.Effects.SameWeek) Stay(values, choice.Work);
        else Pass(values, choice.Work);
        foreach (var (at, adds, value) in choice.Marks) values[at] = adds ? values[at] + value : value;
        if (choice.Chosen >= 0) values[choice.Chosen] = 1;
        if (coverage is not null)
        {
            foreach (var part in choice.After) Holds(part, values, choice.Scene);
        }

        return Follow(state, choice.Exits, choice.Scene);
    }

    /// <summary>Whether the scene offers the choice.</summary>
    public bool IsOpen(PathState state, CompiledChoice choice) => Holds(choice.When, state.Values, choice.Scene);

    /// <summary>Fills a list with the answers that the scene offers.</summary>
    public void Offer(PathState state, int scene, List<CompiledChoice> open)
    {
        open.Clear();
        foreach (var choice in map.Scenes[scene].Choices)
        {
            if (IsOpen(state, choice)) open.Add(choice);
        }
    }

    /// <summary>Begins a risk.</summary>
    public static void Begin(CompiledScenario map, double[] values, int risk)
    {
        var layout = map.Layout;
        values[layout.Quiet + risk] = 1;
        values[layout.Due + risk] = values[layout.Week] + map.Risks[risk].DueWeeks;
        values[layout.Outcome + risk] = 1 + (int)RiskOutcome.Kept;
        values[layout.Order + (int)values[layout.Begun]++] = risk;
    }

    int Follow(PathState state, CompiledExit[] exits, int at)
    {
        var next = Next(state.Values, exits, at);
        return next == Nowhere ? Nowhere : Enter(state, map.Scenes[next], at);
    }

    /// <summary>Index of the next scene.</summary>
    int Next(double[] values, CompiledExit[] exits, int at)
    {
        foreach (var exit in exits)
        {
            if (Holds(exit.When, values, at)) return exit.To;
        }

        return Nowhere;
    }

    /// <summary>Enters a scene, and passes through it where it asks nothing.</summary>
    int Enter(PathState state, CompiledScene scene, int at)
    {
        var values = state.Values;
        while (true)
        {
            if (Holds(scene.When, values, scene.Index))
            {
                at = scene.Index;
                Open(state, scene);
                if (scene.IsEnding || AsksAnything(values, scene)) return scene.Index;
                if (scene.Choices.Length > 0) coverage?.NothingOpen(scene.Index);
            }
            else
            {
                coverage?.PassedOver(scene.Index);
            }

            var next = Next(values, scene.Exits, at);
            if (next == Nowhere) return Nowhere;
            scene = map.Scenes[next];
        }
    }

    void Open(PathState state, CompiledScene scene)
    {
        var values = state.Values;
        for (var week = 0; week < scene.Source.Later; week++)
        {
            values[layout.Week]++;
            Pass(values, null);
        }

        foreach (var (risk, lands, begins) in scene.Risks)
        {
            if (lands && values[layout.Outcome + risk] == 1 + (int)RiskOutcome.Kept) Land(values, risk);
            if (begins && values[layout.Outcome + risk] == 0) Begin(map, values, risk);
        }

        if (layout.IsInMotion) ComeAndGo(state, scene);
        if (scene.Visits >= 0) values[scene.Visits]++;
        Opened?.Add(scene.Index);
        if (coverage is null) return;
        coverage.Opened(scene.Index);
        foreach (var line in scene.Lines) Holds(line, values, scene.Index);
    }

    bool AsksAnything(double[] values, CompiledScene scene)
    {
        foreach (var choice in scene.Choices)
        {
            if (Holds(choice.When, values, scene.Index)) return true;
        }

        return false;
    }

    bool Holds(CompiledCondition? condition, double[] values, int scene)
    {
        if (condition is null) return true;
        var holds = condition.Test(values, scene);
        coverage?.Asked(condition, holds, values, scene);
        return holds;
    }
}
