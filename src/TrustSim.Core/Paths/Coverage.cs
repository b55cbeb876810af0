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
    readonly Met[]?[] met = new Met[map.Conditions.Count][];

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

    /// <summary>The people whom a choice names.</summary>
    public static IEnumerable<MemberId> NamedBy(CompiledChoice choice) => choice.Source.Effects.Acts.SelectMany(act => act.Toward)
        .Concat(choice.Source.Effects.Repairs.SelectMany(repair => repair.Toward)).Distinct();

    public void Taken(int choice) => taken[choice] ??= path();

    public void Asked(CompiledCondition condition, bool holds, double[] values, int scene)
    {
        var index = condition.Index;
        // A condition that has held and failed has nothing more to show.
        if (held[index] is not null && failed[index] is not null) return;
        var first = holds ? held : failed;
        first[index] ??= path();
        if (condition.Measures.Length > 0) Note(condition, met[index] ??= Nothing(condition), values, scene);
    }

    /// <summary>Ranges of what a condition measures that only ever held, or only ever failed; empty where it measures nothing.</summary>
    public IReadOnlyList<Met> MetBy(int condition) => met[condition] ?? [];

    /// <summary>Adds what was met later in the order of the file.</summary>
    public void Join(Coverage later)
    {
        foreach (var (mine, theirs) in (ReadOnlySpan<(int[]?[], int[]?[])>)
            [
                (opened, later.opened), (passedOver, later.passedOver), (nothingOpen, later.nothingOpen), (taken, later.taken),
                (held, later.held), (failed, later.failed),
            ])
        {
            for (var i = 0; i < mine.Length; i++) mine[i] ??= theirs[i];
        }

        repaired.UnionWith(later.repaired);
        there.UnionWith(later.there);
        for (var i = 0; i < met.Length; i++)
        {
            if (later.met[i] is not { } others) continue;
            if (met[i] is not { } own) met[i] = others;
            else for (var each = 0; each < own.Length; each++) own[each] = own[each].With(others[each]);
        }
    }

    public int[]? WhereOpened(int scene) => opened[scene];

    public int[]? WherePassedOver(int scene) => passedOver[scene];

    public int[]? WhereNothingOpen(int scene) => nothingOpen[scene];

    public int[]? WhereTaken(int choice) => taken[choice];

    public bool HasRepaired(CompiledRepair repair) => repaired.Contains(repair);

    public int[]? WhereHeld(int condition) => held[condition];

    public int[]? WhereFailed(int condition) => failed[condition];

    static Met[] Nothing(CompiledCondition condition) =>
        [.. condition.Measures.Select(measure => new Met(measure.Name, double.PositiveInfinity, double.NegativeInfinity))];

    static void Note(CompiledCondition condition, Met[] met, double[] values, int scene)
    {
        for (var i = 0; i < met.Length; i++)
        {
            var value = condition.Measures[i].Of(values, scene);
            if (value < met[i].Least || value > met[i].Most) met[i] = met[i].With(new(met[i].Name, value, value));
        }
    }
}
