namespace TrustSim.Core.Paths.Boxes;

/// <summary>What may be on some path, as far as boxes can tell. What is not noted here cannot be.</summary>
sealed class BoxFacts(CompiledScenario map)
{
    readonly HashSet<(int Choice, MemberId Member)> there = [];
    readonly Met[]?[] met = new Met[map.Conditions.Count][];

    public bool[] Held { get; } = new bool[map.Conditions.Count];

    public bool[] Failed { get; } = new bool[map.Conditions.Count];

    public bool[] Opened { get; } = new bool[map.Scenes.Length];

    public bool[] PassedOver { get; } = new bool[map.Scenes.Length];

    public bool[] NothingOpen { get; } = new bool[map.Scenes.Length];

    public bool[] Taken { get; } = new bool[map.Choices.Count];

    public bool[] Told { get; } = new bool[map.Risks.Length];

    public bool[] Untold { get; } = new bool[map.Risks.Length];

    /// <summary>Whether there were more ways through scenes without a question than boxes follow, so that nothing is known.</summary>
    public bool IsOverfull { get; set; }

    public HashSet<CompiledRepair> Repaired { get; } = [];

    /// <summary>For each outcome, bounds that no path leaves at its end; no bounds where none ends.</summary>
    public (double Least, double Most)[] Ends { get; } = [.. Enum.GetValues<Outcome>().Select(_ =>
        (double.PositiveInfinity, double.NegativeInfinity))];

    /// <summary>Whether the answer may be yes.</summary>
    public ref bool this[Question question] => ref (question.Kind switch
    {
        QuestionKind.Holds => Held,
        QuestionKind.Fails => Failed,
        QuestionKind.Opens => Opened,
        QuestionKind.NothingOpen => NothingOpen,
        QuestionKind.IsTaken => Taken,
        QuestionKind.IsTold => Told,
        QuestionKind.IsUntold => Untold,
    })[question.Index];

    /// <summary>Outer bounds of what a condition measures; empty where it measures nothing.</summary>
    public IReadOnlyList<Met> MetBy(int condition) => met[condition] ?? [];

    public bool IsThere(CompiledChoice choice, MemberId member) => there.Contains((choice.Index, member));

    public void Asked(CompiledCondition condition, Truth truth, Box box, int scene, BoxConditions conditions)
    {
        Held[condition.Index] |= truth.MayHold;
        Failed[condition.Index] |= truth.MayFail;
        if (condition.Quantities.Length == 0) return;
        var known = met[condition.Index];
        var now = new Met[condition.Quantities.Length];
        for (var i = 0; i < now.Length; i++)
        {
            var (low, high) = conditions.Range(condition.Quantities[i], box, scene);
            now[i] = new(condition.Measures[i].Name, low, high);
            if (known is not null) now[i] = known[i].With(now[i]);
        }

        met[condition.Index] = now;
    }

    /// <summary>Notes a box in which paths end.</summary>
    public void Ended(Box box)
    {
        var layout = map.Layout;
        Note(Outcome.Trust, layout.Mean(box.Worst, layout.Trust), layout.Mean(box.Best, layout.Trust));
        Note(Outcome.Fear, layout.Mean(box.Best, layout.Fear), layout.Mean(box.Worst, layout.Fear));
        Note(Outcome.Work, box.Worst[layout.Work], box.Best[layout.Work]);

        void Note(Outcome outcome, double least, double most)
        {
            ref var known = ref Ends[(int)outcome];
            known = (Math.Min(known.Least, least), Math.Max(known.Most, most));
        }
    }

    public void Aimed(CompiledChoice choice, double[] values)
    {
        foreach (var member in Coverage.NamedBy(choice))
        {
            if (map.Layout.IsHere(values, map.Source.Team.IndexOf(map.Source[member]))) there.Add((choice.Index, member));
        }
    }
}
