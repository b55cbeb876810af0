namespace TrustSim.Core.Paths;

/// <summary>What has been met on some roads, each with the first road on which it was.</summary>
/// <param name="path">The decisions so far on the road that is being walked, by index of choice.</param>
sealed class Coverage(CompiledScenario map, Func<int[]> path)
{
    readonly int[]?[] opened = new int[map.Scenes.Length][];
    readonly int[]?[] passedOver = new int[map.Scenes.Length][];
    readonly int[]?[] nothingOpen = new int[map.Scenes.Length][];
    readonly int[]?[] taken = new int[map.Choices.Count][];
    readonly int[]?[] held = new int[map.Conditions.Count][];
    readonly int[]?[] failed = new int[map.Conditions.Count][];
    Dictionary<int, Met[]>? gauges;

    /// <summary>For each node, in their order, how the team stands there.</summary>
    public List<Levels> Levels { get; } = [];

    public void Opened(int scene) => opened[scene] ??= path();

    public void PassedOver(int scene) => passedOver[scene] ??= path();

    /// <summary>A scene asked, and no answer was open.</summary>
    public void NothingOpen(int scene) => nothingOpen[scene] ??= path();

    public void Taken(int choice) => taken[choice] ??= path();

    public void Asked(CompiledCondition condition, bool holds, double[] values, int scene)
    {
        var seen = holds ? held : failed;
        seen[condition.Index] ??= path();
        if (gauges is not null && gauges.TryGetValue(condition.Index, out var met)) Note(condition, met, values, scene);
    }

    /// <summary>What these conditions measure is noted as well, which takes time.</summary>
    public void Gauge(IEnumerable<CompiledCondition> conditions) =>
        gauges =
            conditions.ToDictionary(condition => condition.Index,
                condition =>
                    condition.Measures.Select(measure => new Met(measure.Name, double.PositiveInfinity, double.NegativeInfinity))
                        .ToArray());

    /// <summary>What the condition has met, where that was noted.</summary>
    public IReadOnlyList<Met> MetBy(int condition) => gauges is not null && gauges.TryGetValue(condition, out var met) ? met : [];

    public int[]? WhereOpened(int scene) => opened[scene];

    public int[]? WherePassedOver(int scene) => passedOver[scene];

    public int[]? WhereNothingOpen(int scene) => nothingOpen[scene];

    public int[]? WhereTaken(int choice) => taken[choice];

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
