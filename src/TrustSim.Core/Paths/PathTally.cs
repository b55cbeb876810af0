namespace TrustSim.Core.Paths;

/// <summary>Statistics of a set of paths, complete or sampled.</summary>
sealed class PathTally(CompiledScenario map)
{
    /// <summary>Ends with their weights.</summary>
    public List<(PathEnd End, double Weight)> Ends { get; } = [];

    /// <summary>For each choice, the ends of the paths that take it.</summary>
    public PathMoments[] Choices { get; } = new PathMoments[map.Choices.Count];

    public NamedPath? Best { get; set; }

    public NamedPath? Worst { get; set; }

    /// <summary>The tally of a whole graph, in which each path counts once.</summary>
    /// <param name="prospects">Prospects of the same graph.</param>
    public static PathTally From(PathGraph graph, Prospects prospects)
    {
        var (map, nodes) = (graph.Map, graph.Nodes);
        var tally = new PathTally(map);
        var ways = graph.CountWays();
        var behind = new PathMoments[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (node.End >= 0)
            {
                var end = graph.Ends[node.End];
                behind[i].Add(end, 1);
                tally.Ends.Add((end, ways[i]));
                continue;
            }

            foreach (var (choice, to) in graph.EdgesOf(node))
            {
                behind[i].Add(behind[to], 1);
                tally.Choices[choice].Add(behind[to], ways[i]);
            }
        }

        tally.Best = prospects.Best(nodes.Count - 1);
        tally.Worst = prospects.Worst(nodes.Count - 1);
        return tally;
    }

    public static NamedPath Name(CompiledScenario map, IEnumerable<Decision> decisions, in PathEnd end) =>
        new([.. decisions], end.Ending < 0 ? null : map.Scenes[end.Ending].Source, end.Trust, end.Fear, end.Work);
}
