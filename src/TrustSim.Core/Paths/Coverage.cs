namespace TrustSim.Core.Paths;

/// <summary>Records everything that exploring meets, each with the first path that met it.</summary>
/// <param name="path">The decisions so far on the path under exploration, by index of choice.</param>
sealed class Coverage(CompiledScenario map, Func<int[]> path)
{
    readonly int[]?[] opened = new int[map.Scenes.Length][];
    readonly int[]?[] passedOver = new int[map.Scenes.Length][];
    readonly int[]?[] nothingOpen = new int[map.Scenes.Length][];
    readonly int[]?[] taken = new int[map.Choices.Count][];
    readonly int[]?[] held = new int[map.Conditions.Count][];
    readonly int[]?[] failed = new int[map.Conditions.Count][];
    readonly HashSet<CompiledRepair> repaired = [];
    readonly HashSet<(int Choice, MemberId Member)> there = [];
    Dictionary<int, Met[]>? gauges;

    /// <summary>For each node, the levels of the team, in the order of the nodes.</summary>
    public List<Levels> Levels { get; } = [];

    public void Opened(int scene) => opened[scene] ??= path();

    public void PassedOver(int scene) => passedOver[scene] ??= path();

    /// <summary>Records a scene that asked while no answer was open.</summary>
    public void NothingOpen(int scene) => nothingOpen[scene] ??= path();

    /// <summary>Records a repair that gave something back.</summary>
    public void Repaired(CompiledRepair repair) => repaired.Add(repair);

    /// <summary>Records who is there when a choice is taken that acts on people by name.</summary>
    public void Aimed(CompiledChoice choice, double[] values)
    {
        foreach (var member in NamedBy(choice))
        {
            if (values[map.Layout.Here + map.Source.Team.IndexOf(map.Source[member])] != 0) there.Add((choice.Index, member));
        }
    }

    /// <summary>The people whom a choice names and who are away wherever it is taken.</summary>
    public IEnumerable<MemberId> MissedBy(CompiledChoice choice) =>
        NamedBy(choice).Where(member => !there.Contains((choice.Index, member)));

    static IEnumerable<MemberId> NamedBy(CompiledChoice choice) => choice.Source.Effects.Acts.SelectMany(act => act.Toward)
        .Concat(choice.Source.Effects.Repairs.SelectMany(repair => repair.Toward)).Distinct();

    public void Taken(int choice) => taken[choice] ??= path();

    public void Asked(CompiledCondition condition, bool holds, double[] values, int scene)
    {
        var first = holds ? held : failed;
        first[condition.Index] ??= path();
        if (gauges is not null && gauges.TryGetValue(condition.Index, out var met)) Note(condition, met, values, scene);
    }

    /// <summary>Also records the values that these conditions measure, which takes time.</summary>
    public void Gauge(IEnumerable<CompiledCondition> conditions) =>
        gauges =
            conditions.ToDictionary(condition => condition.Index,
                condition =>
                    condition.Measures.Select(measure => new Met(measure.Name, double.PositiveInfinity, double.NegativeInfinity))
                        .ToArray());

    /// <summary>The recorded values of the condition; empty where none were recorded.</summary>
    public IReadOnlyList<Met> MetBy(int condition) => gauges is not null && gauges.TryGetValue(condition, out var met) ? met : [];

    public int[]? WhereOpened(int scene) => opened[scene];

    public int[]? WherePassedOver(int scene) => passedOver[scene];

    public int[]? WhereNothingOpen(int scene) => nothingOpen[scene];

    public int[]? WhereTaken(int choice) => taken[choice];

    public bool HasRepaired(CompiledRepair repair) => repaired.Contains(repair);

    public int[]? WhereHeld(int condition) => held[condition];

    public int[]? WhereFailed(int condition) => failed[condition];

    static void Note(CompiledCondition condition, Met[] met, double[] values, int scene)
    {
        for (var i = 0; i < met.Length; i++)
        {
            var value = condition.Measures[i].Of(values, scene);
            if (value < met[i].Least) met[i] = met[i] with { Least = value };
            if (value > met[i].Most) met[i] = met[i] with { Most = value };
        }
    }
}
