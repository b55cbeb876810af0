namespace TrustSim.Core.Paths.Counting;

/// <summary>The paths beside a playthrough: behind each answer that was open, from its first decision to its last.</summary>
/// <param name="rank">Trust at the end of the playthrough, with which to compare all paths; null before it is over.</param>
sealed class SidePaths(CompiledScenario map, WalkBudget budget, double? rank)
{
    readonly PathExplorer explorer = new(map);

    /// <summary>The paths of the scenario that end with noticeably less trust than the playthrough.</summary>
    public double Less { get; private set; }

    /// <summary>The paths of the scenario that end with noticeably more trust.</summary>
    public double More { get; private set; }

    /// <returns>The answers to each question, and then all paths of the scenario; null where there are too many paths.</returns>
    public (ImmutableArray<Side>[] Questions, Side All)? Find(IEnumerable<Decision> decisions)
    {
        var (state, taken) = (map.Open(), new List<int>());
        var scene = explorer.Start(state);
        var questions = new List<(PathState State, int Scene)>();
        foreach (var decision in decisions)
        {
            questions.Add((state, scene));
            taken.Add(map.Scenes[scene].Choices.Single(choice => choice.Decision == decision).Index);
            (state, scene) = After(state, map.Choices[taken[^1]]);
        }

        var sides = new ImmutableArray<Side>[questions.Count];
        if (Walk(state, scene, taken) is not { } behind) return null;
        for (var number = questions.Count - 1; number >= 0; number--)
        {
            var (before, asks) = questions[number];
            var all = new List<Side>();
            foreach (var choice in map.Scenes[asks].Choices)
            {
                if (!explorer.IsOpen(before, choice)) continue;
                if (choice.Index == taken[number]) all.Add(behind with { Choice = choice.Index });
                else if (After(before, choice) is var (next, to) && Walk(next, to, [.. taken[..number], choice.Index]) is { } side)
                    all.Add(side with { Choice = choice.Index });
                else return null;
            }

            sides[number] = [.. all];
            behind = Side.Join(all);
        }

        return (sides, behind);
    }

    (PathState State, int Scene) After(PathState state, CompiledChoice choice)
    {
        var next = new PathState(map.Layout);
        next.BranchFrom(state);
        var scene = explorer.Decide(next, choice);
        return (next, scene);
    }

    Side? Walk(PathState state, int scene, List<int> before)
    {
        var walk = new PathWalk(map, Gathers.Nothing, budget, 0) { Rank = rank };
        var behind = walk.From(state, scene, before);
        Less += walk.Sums.Less;
        More += walk.Sums.More;
        return walk.IsWhole ? new(-1, behind, walk.Facts.Best!, walk.Facts.Worst!) : null;
    }
}

/// <summary>The paths behind an answer.</summary>
/// <param name="Choice">Its index; −1 for all answers together.</param>
sealed record Side(int Choice, Behind Behind, FoundPath Best, FoundPath Worst)
{
    public static Side Join(IReadOnlyCollection<Side> answers)
    {
        var all = Behind.None;
        foreach (var answer in answers) all.Add(answer.Behind);
        return new(-1, all, answers.MaxBy(answer => answer.Best.End.Trust)!.Best, answers.MinBy(answer => answer.Worst.End.Trust)!.Worst);
    }
}
