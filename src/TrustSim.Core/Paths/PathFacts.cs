namespace TrustSim.Core.Paths;

/// <summary>
/// What all paths through a scenario come to, in sums. Remarks about a whole scenario rest on these, and not on how exploring found them.
/// </summary>
/// <param name="Answers">For each choice, by its index, the ends of the paths that take it.</param>
/// <param name="Endings">For each scene, by its index, the share of all paths that end there, 0–1.</param>
/// <param name="Told">For each risk, in the order of the file, the share of the paths on which it begins that hear of it in time; null
/// where it begins on none.</param>
sealed record PathFacts(
    CompiledScenario Map, ImmutableArray<AnswerFacts> Answers, ImmutableArray<double> Endings, ImmutableArray<double?> Told)
{
    /// <summary>The scenes in which players have to decide, in the order of the file.</summary>
    public ImmutableArray<CompiledScene> Questions { get; } =
        [.. Map.Scenes.Where(scene => scene.Choices.Length > 1 && scene.Choices.Any(choice => Answers[choice.Index].Paths > 0))];

    /// <summary>The answer whose paths end with noticeably more trust than those of all others; null where there is none.</summary>
    public CompiledChoice? BestIn(CompiledScene scene)
    {
        var taken = scene.Choices.Where(choice => Answers[choice.Index].Paths > 0).ToList();
        if (taken.MaxBy(choice => Answers[choice.Index].Trust) is not { } best) return null;
        var least = Answers[best.Index].Trust - Levels.Noticeable.Trust;
        return taken.Exists(other => other != best && Answers[other.Index].Trust > least) ? null : best;
    }

    /// <param name="graph">A whole graph.</param>
    /// <param name="prospects">Prospects of the same graph.</param>
    public static PathFacts From(PathGraph graph, Prospects prospects)
    {
        var (map, ways) = (graph.Map, graph.CountWays());
        var answers = new (double Paths, double Trust, double Work)[map.Choices.Count];
        var endings = new double[map.Scenes.Length];
        var (told, begun) = (new double[map.Risks.Length], new double[map.Risks.Length]);
        var paths = 0.0;
        for (var i = 0; i < graph.Nodes.Count; i++)
        {
            var node = graph.Nodes[i];
            foreach (var (choice, to) in graph.EdgesOf(node))
            {
                var (weight, mean, sum) = (ways[i] * prospects.Paths(to), prospects.Mean(to), answers[choice]);
                answers[choice] = (sum.Paths + weight, sum.Trust + weight * mean.Trust, sum.Work + weight * mean.Work);
            }

            if (node.End < 0) continue;
            var end = graph.Ends[node.End];
            paths += ways[i];
            if (end.Ending >= 0) endings[end.Ending] += ways[i];
            for (var risk = 0; risk < told.Length; risk++)
            {
                if ((end.Told >> risk & 1) == 1) told[risk] += ways[i];
                if (((end.Told | end.Landed | end.Kept) >> risk & 1) == 1) begun[risk] += ways[i];
            }
        }

        return new(
            map, [.. answers.Select(sum => new AnswerFacts(sum.Paths, sum.Trust / sum.Paths, sum.Work / sum.Paths))],
            [.. endings.Select(ending => ending / paths)],
            [.. told.Zip(begun, (heard, all) => all > 0 ? heard / all : (double?)null)]);
    }
}
