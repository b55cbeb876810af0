namespace TrustSim.Core.Paths.Figures;

/// <summary>Looks for two paths to good endings, one on time and one late, that have as few decisions in common as can be.</summary>
sealed class WaysStudy(PathGraph graph, HashSet<int> good)
{
    // Each pass asks for the path that has least in common with the last one. Two passes find what there is in every scenario tried.
    const int Passes = 4;

    public static TwoWays Study(PathGraph graph)
    {
        var map = graph.Map;
        var opening = new Trust.TrustModel(map.Laws).Open(map.Source.Team).Trust;
        var good = EndingStudy.TrustByEnding(graph).Where(ending => ending.Value >= opening).Select(ending => ending.Key).ToHashSet();
        var study = new WaysStudy(graph, good);
        var (onTime, late, differing) = study.Search();
        return new(
            [.. good.Order().Select(index => map.Scenes[index].Source)], study.Name(onTime), study.Name(late), differing,
            [.. map.Source.Scenes.Where(scene => scene is { Ending: not null, When: { } when } && AsksForWork(when))]);
    }

    static bool AsksForWork(Condition when) => Standing.Measured(when.Root).OfType<Quantity.Work>().Any();

    static bool IsOnTime(PathEnd end) => end.Work >= TwoWays.LeastOnTime;

    static bool IsLate(PathEnd end) => end.Work <= TwoWays.MostLate;

    (List<int>? OnTime, List<int>? Late, double Differing) Search()
    {
        var (onTime, late, differing) = (Furthest([], IsOnTime), (List<int>?)null, 0.0);
        if (onTime is null) return (null, Furthest([], IsLate), 0);
        var last = onTime;
        for (var pass = 0; pass < Passes; pass++)
        {
            var isLateNext = pass % 2 == 0;
            if (Furthest([.. last], isLateNext ? IsLate : IsOnTime) is not { } next) return (onTime, late, differing);
            var between = Differing(last, next);
            if (late is null || between > differing)
                (onTime, late, differing) = isLateNext ? (last, next, between) : (next, last, between);
            last = next;
        }

        return (onTime, late, differing);
    }

    static double Differing(List<int> one, List<int> other) =>
        1 - one.Intersect(other).Count() / (double)Math.Max(1, Math.Max(one.Count, other.Count));

    /// <summary>The path to a good ending that takes fewest of some answers; of several, the one with most trust.</summary>
    List<int>? Furthest(HashSet<int> answers, Func<PathEnd, bool> counts)
    {
        var nodes = graph.Nodes;
        var (common, trust, next) = (new int[nodes.Count], new double[nodes.Count], new int[nodes.Count]);
        for (var i = 0; i < nodes.Count; i++)
        {
            (common[i], trust[i], next[i]) = (int.MaxValue, double.NegativeInfinity, -1);
            if (nodes[i].End is >= 0 and var at)
            {
                if (good.Contains(graph.Ends[at].Ending) && counts(graph.Ends[at])) (common[i], trust[i]) = (0, graph.Ends[at].Trust);
                continue;
            }

            var edges = graph.EdgesOf(nodes[i]);
            for (var edge = 0; edge < edges.Length; edge++)
            {
                var (choice, to, _) = edges[edge];
                if (common[to] == int.MaxValue) continue;
                var shared = common[to] + (answers.Contains(choice) ? 1 : 0);
                if (shared > common[i] || shared == common[i] && trust[to] <= trust[i]) continue;
                (common[i], trust[i], next[i]) = (shared, trust[to], edge);
            }
        }

        if (common[^1] == int.MaxValue) return null;
        var (path, node) = (new List<int>(), nodes.Count - 1);
        while (nodes[node].End < 0)
        {
            var edge = graph.EdgesOf(nodes[node])[next[node]];
            path.Add(edge.Choice);
            node = edge.To;
        }

        return path;
    }

    NamedPath? Name(List<int>? path) => path is null ? null : NamedPath.From(
        Playthrough.Replay(graph.Map.Source, path.Select(choice => graph.Map.Choices[choice].Decision)));
}
