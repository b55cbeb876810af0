using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths.Boxes;

/// <summary>Looks for paths that do something, and notes everything that it meets on the way.</summary>
sealed class WitnessSearch
{
    readonly CompiledScenario map;
    readonly PathExplorer explorer;
    readonly Margins margins;
    readonly Expression?[] gates;
    readonly Stack<PathState> free = new();
    readonly Func<bool> shouldContinue;
    List<int> path = [];

    /// <param name="shouldContinue">Called now and then; false stops.</param>
    public WitnessSearch(CompiledScenario map, Func<bool> shouldContinue)
    {
        (this.map, this.shouldContinue) = (map, shouldContinue);
        Facts = new(map, Gathers.Nothing, path);
        Coverage = new(map, () => [.. path]);
        explorer = new(map, Coverage);
        margins = new(map);
        gates = new Expression?[map.Conditions.Count];
        foreach (var scene in map.Scenes)
        {
            if (scene.When is not { } gate) continue;
            // Nothing of a scene is asked before the scene opens.
            foreach (var condition in scene.Lines.Concat(scene.Choices.Select(choice => choice.When).OfType<CompiledCondition>()))
                gates[condition.Index] = gate.Source.Root;
        }
    }

    public Coverage Coverage { get; }

    /// <summary>The best and the worst end, and the risks told and untold.</summary>
    public WalkFacts Facts { get; }

    /// <summary>Whether a path answers the question with yes.</summary>
    public bool Has(Question question) => question.IsMet(Coverage, Facts);

    /// <summary>The scenes of several answers of which some path takes one.</summary>
    public CompiledScene[] Questions => [.. map.Scenes.Where(scene =>
        scene.Choices.Length > 1 && scene.Choices.Any(choice => Coverage.WhereTaken(choice.Index) is not null))];

    /// <summary>Follows paths of random answers.</summary>
    public void Draw(int paths, ulong seed)
    {
        var (random, state, open) = (new DeterministicRandom(seed), new PathState(map.Layout), new List<CompiledChoice>());
        for (var i = 0; i < paths && shouldContinue(); i++)
        {
            state.CopyFrom(map.Open());
            path.Clear();
            var scene = explorer.Start(state);
            while (!map.IsEnd(scene) && path.Count < PathWalk.Longest)
            {
                explorer.Offer(state, scene, open);
                scene = Take(state, open[(int)(random.Next() * open.Count)]);
            }

            End(state, scene);
        }
    }

    /// <summary>Follows, from each depth to the next, the states that are nearest to what a question asks for.</summary>
    /// <param name="width">States to go on with at each scene.</param>
    public void Seek(Question question, int width)
    {
        if (question.Kind is QuestionKind.IsTold or QuestionKind.IsUntold)
        {
            var outcome = question.Kind == QuestionKind.IsTold ? RiskOutcome.Told : RiskOutcome.Landed;
            Seek(margins.Of(new Expression.RiskIs(map.Source.Risks[question.Index].Id, outcome), true), width);
        }

        if (question.Kind is not (QuestionKind.Holds or QuestionKind.Fails)) return;
        var holds = question.Kind == QuestionKind.Holds;
        var root = map.Conditions[question.Index].Source.Root;
        var wanted = margins.Of(root, holds);
        if (gates[question.Index] is { } gate)
        {
            var (open, own) = (margins.Of(gate, true), wanted);
            wanted = (state, scene) => Math.Min(open(state, scene), 0) + Math.Min(own(state, scene), 0);
        }

        Seek(wanted, width);
    }

    /// <summary>Follows the states that are nearest to what is wanted.</summary>
    public void Seek(Measure wanted, int width)
    {
        path = [];
        var first = Free();
        first.CopyFrom(map.Open());
        List<Found> now = [new(explorer.Start(first), first, [], 0)];
        for (var depth = 0; now.Count > 0 && depth < PathWalk.Longest; depth++)
        {
            var next = new List<Found>();
            foreach (var group in now.GroupBy(found => found.Scene))
            {
                foreach (var found in map.IsEnd(group.Key) ? [] : group.OrderByDescending(found => found.Nearness).Take(width))
                {
                    if (!shouldContinue()) return;
                    foreach (var choice in map.Scenes[group.Key].Choices)
                    {
                        path = [.. found.Path];
                        if (!explorer.IsOpen(found.State, choice)) continue;
                        var state = Free();
                        state.BranchFrom(found.State);
                        var scene = Take(state, choice);
                        if (map.IsEnd(scene)) End(state, scene);
                        next.Add(new(scene, state, [.. path], wanted(state.Values, scene)));
                    }
                }

                foreach (var found in group) free.Push(found.State);
            }

            now = next;
        }
    }

    int Take(PathState state, CompiledChoice choice)
    {
        path.Add(choice.Index);
        Coverage.Taken(choice.Index);
        return explorer.Decide(state, choice);
    }

    void End(PathState state, int scene)
    {
        if (map.IsEnd(scene)) Facts.End(PathEnd.From(map, state, scene), path);
    }

    PathState Free() => free.TryPop(out var state) ? state : new(map.Layout);

    readonly record struct Found(int Scene, PathState State, int[] Path, double Nearness);
}
