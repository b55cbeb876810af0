namespace TrustSim.Core.Paths;

/// <summary>
/// A scenario in a form that allows exploring millions of paths: ids are numbers, conditions are functions, and acts carry every factor
/// that does not depend on the state. It gives exactly the meters that <see cref="Playthrough"/> gives.
/// </summary>
sealed class CompiledScenario
{
    readonly List<CompiledCondition> conditions = [];
    readonly List<CompiledChoice> choices = [];
    readonly ConditionCompiler compiler;
    readonly (MemberId Id, Disposition Nature)[] people;

    CompiledScenario(Scenario scenario, Laws laws)
    {
        Source = scenario;
        Laws = laws;
        Layout = new(scenario, [.. scenario.Conditions]);
        compiler = new(scenario, Layout, laws);
        var model = new TrustModel(laws);
        people = [.. scenario.Team.Select(member => (member.Id, model.NatureOf(member)))];
        Natures = [.. people.Select(person => person.Nature)];
        Privacies = new(Layout.Lanes);
        Calm = new double[Layout.Lanes];
        Somebody = new double[Layout.Lanes];
        for (var i = 0; i < Natures.Length; i++) (Calm[i], Somebody[i]) = (Natures[i].Fear, 1);
        Risks = [.. scenario.Risks.Select(risk => new CompiledRisk(
            [
                .. scenario.Team.Select((member, i) => (member, i)).Where(pair => risk.KnownBy.Contains(pair.member.Id))
                    .Select(pair => pair.i)],
            laws[risk.Courage].Courage, -laws.Told * laws[risk.Cost].Cost, -laws[risk.Cost].Cost,
                risk.DueWeeks ?? double.PositiveInfinity))];
        Scenes = new CompiledScene[scenario.Scenes.Length];
        var at = scenario.Scenes.Select((scene, i) => (scene.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        for (var i = 0; i < Scenes.Length; i++) Scenes[i] = Compile(scenario.Scenes[i], i, at);
        Start = at[scenario.Start];
    }

    public static CompiledScenario From(Scenario scenario) => new(scenario, Laws.Default);

    public Scenario Source { get; }

    public Laws Laws { get; }

    public StateLayout Layout { get; }

    public Disposition[] Natures { get; }

    /// <summary>For each lane, the opening fear of that person.</summary>
    public double[] Calm { get; }

    /// <summary>For each lane, 1 where it belongs to a person, else 0.</summary>
    public double[] Somebody { get; }

    /// <summary>The people to whom acts are private.</summary>
    public PrivacyTable Privacies { get; }

    public CompiledRisk[] Risks { get; }

    public CompiledScene[] Scenes { get; }

    public int Start { get; }

    public IReadOnlyList<CompiledCondition> Conditions => conditions;

    public IReadOnlyList<CompiledChoice> Choices => choices;

    /// <summary>Whether a path ends here.</summary>
    /// <param name="scene">The index of a scene, or <see cref="PathExplorer.Nowhere"/>.</param>
    public bool IsEnd(int scene) => scene == PathExplorer.Nowhere || Scenes[scene].IsEnding;

    /// <summary>The decisions of a path.</summary>
    /// <param name="path">Its choices, by index.</param>
    public ImmutableArray<Decision> DecisionsOf(IEnumerable<int> path) => [.. path.Select(choice => choices[choice].Decision)];

    /// <summary>The state before anything happens. Risks of the start have begun.</summary>
    public PathState Open()
    {
        var state = new PathState(Layout);
        for (var i = 0; i < people.Length; i++)
        {
            if (Layout.IsInMotion && Source.Team[i].From is not null)
            {
                if (!Layout.IsAsked(i)) continue;
                state.Values[Layout.AwayTrust + i] = Natures[i].Trust;
                state.Values[Layout.AwayFear + i] = Natures[i].Fear;
                continue;
            }

            state.Values[Layout.Trust + i] = Natures[i].Trust;
            state.Values[Layout.Fear + i] = Natures[i].Fear;
            if (!Layout.IsInMotion) continue;
            state.Values[Layout.Here + i] = 1;
            state.Values[Layout.Count]++;
        }

        state.Values[Layout.Clarity] = TrustModel.OpeningClarity;
        foreach (var key in TrustKeyTable.All)
        {
            // Nobody has heard an apology yet, so each has its whole worth.
            if (Layout.ApologiesFor(key) is { } left) state.Values.AsSpan(left, Layout.People).Fill(1);
        }

        for (var risk = 0; risk < Risks.Length; risk++)
        {
            if (Source.Risks[risk].From is null) PathExplorer.Begin(this, state.Values, risk);
        }

        return state;
    }

    CompiledScene Compile(Scene scene, int index, Dictionary<SceneId, int> at)
    {
        var when = Compile(scene.When);
        CompiledCondition[] lines = 
        [
            .. scene.Parts.Select(part => part.When).Concat(scene.Says.Select(line => line.When)).Select(Compile)
                .OfType<CompiledCondition>(),
        ];
        // Compile the scene's exits once. Coverage then counts them once for the scene and not once for each choice that uses them.
        var exits = Compile(Source.ExitsOf(scene), at);
        CompiledChoice[] own = [.. scene.Choices.Select(choice => Compile(choice, scene, index, at, exits))];
        return new(
            index, scene, when, lines, own, exits, Layout.IndexOf(scene.Id) ?? -1,
            [
                .. Source.Risks.Select((risk, i) => (i, Lands: risk.DueScene == scene.Id, Begins: risk.From == scene.Id))
                    .Where(risk => risk.Lands || risk.Begins)],
            [.. Indexes(member => member.Until == scene.Id)], [.. Indexes(member => member.From == scene.Id)]);

        IEnumerable<int> Indexes(Func<Member, bool> which) =>
            Source.Team.Index().Where(member => which(member.Item)).Select(member => member.Index);
    }

    CompiledChoice Compile(Choice choice, Scene scene, int index, Dictionary<SceneId, int> at, CompiledExit[] exitsOfScene)
    {
        var (effects, decision) = (choice.Effects, new Decision(scene.Id, choice.Id));
        var marks = choice.Sets.Select(set => (At: Layout.IndexOf(set.Key), Adds: false, Value: set.Value ? 1.0 : 0))
            .Concat(choice.Adds.Select(add => (At: Layout.IndexOf(add.Key), Adds: true, Value: (double)add.Value)));
        var compiled = new CompiledChoice(
            choices.Count, index, decision, choice, Compile(choice.When),
            effects.Clarity is { } push ? new(Laws, push.AsAct(), people, Layout.Lanes, Privacies, Laws.ClarityTrust, false) : null,
            [.. effects.Repairs.Select(repair => CompiledRepair.From(repair, Source, Layout))],
            [
                .. effects.Acts.Select(act => new CompiledAct(
                    Laws, act, people, Layout.Lanes, Privacies, 1, Layout.Mended[(int)act.Key])),
            ],
            effects.Work is { } work ? (work.Up ? 1 : -1) * Laws[work.Strength].Work : null,
            [.. marks.Where(mark => mark.At is not null).Select(mark => (mark.At!.Value, mark.Adds, mark.Value))],
            Layout.IndexOf(decision) ?? -1,
            [.. choice.AfterParts.Select(part => Compile(part.When)).OfType<CompiledCondition>()],
            choice.Then.IsEmpty ? exitsOfScene : Compile(choice.Then, at));
        choices.Add(compiled);
        return compiled;
    }

    CompiledExit[] Compile(ImmutableArray<Exit> exits,
        Dictionary<SceneId, int> at) => [.. exits.Select(exit => new CompiledExit(Compile(exit.When), at[exit.To]))];

    CompiledCondition? Compile(Condition? condition)
    {
        if (condition is null) return null;
        var compiled = new CompiledCondition(conditions.Count, condition, compiler.Compile(condition), [.. compiler.Measures(condition)],
            [.. Standing.Measured(condition.Root).Distinct()]);
        conditions.Add(compiled);
        return compiled;
    }
}
