using TrustSim.Core.Play;

namespace TrustSim.Core.Roads;

/// <summary>What is gathered of roads, whether all of them or some.</summary>
sealed class RoadTally(CompiledScenario map)
{
    /// <summary>Ends with their weights.</summary>
    public List<(RoadEnd End, double Weight)> Ends { get; } = [];

    /// <summary>For each choice, the ends of the roads that take it.</summary>
    public RoadMoments[] Choices { get; } = new RoadMoments[map.Choices.Count];

    public NamedRoad? Best { get; set; }

    public NamedRoad? Worst { get; set; }

    /// <summary>The tally of a whole graph: each road counts once.</summary>
    public static RoadTally Of(RoadGraph graph)
    {
        var (map, nodes) = (graph.Map, graph.Nodes);
        var tally = new RoadTally(map);
        var ways = graph.CountWays();
        var behind = new RoadMoments[nodes.Count];
        var (best, worst) = (new (double Trust, int Edge)[nodes.Count], new (double Trust, int Edge)[nodes.Count]);
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (node.End >= 0)
            {
                var end = graph.Ends[node.End];
                behind[i].Add(end, 1);
                tally.Ends.Add((end, ways[i]));
                best[i] = worst[i] = (end.Trust, -1);
                continue;
            }

            (best[i], worst[i]) = ((double.NegativeInfinity, -1), (double.PositiveInfinity, -1));
            var edges = graph.EdgesOf(node);
            for (var edge = 0; edge < edges.Length; edge++)
            {
                var to = edges[edge].To;
                behind[i].Add(behind[to], 1);
                tally.Choices[edges[edge].Choice].Add(behind[to], ways[i]);
                if (best[to].Trust > best[i].Trust) best[i] = (best[to].Trust, edge);
                if (worst[to].Trust < worst[i].Trust) worst[i] = (worst[to].Trust, edge);
            }
        }

        tally.Best = Road(graph, best);
        tally.Worst = Road(graph, worst);
        return tally;
    }

    static NamedRoad Road(RoadGraph graph, (double Trust, int Edge)[] towards)
    {
        var decisions = new List<Decision>();
        var at = graph.Nodes.Count - 1;
        while (graph.Nodes[at].End < 0)
        {
            var edge = graph.EdgesOf(graph.Nodes[at])[towards[at].Edge];
            decisions.Add(graph.Map.Choices[edge.Choice].Decision);
            at = edge.To;
        }

        return Name(graph.Map, decisions, graph.Ends[graph.Nodes[at].End]);
    }

    public static NamedRoad Name(CompiledScenario map, IEnumerable<Decision> decisions, in RoadEnd end) =>
        new([.. decisions], end.Ending < 0 ? null : map.Scenes[end.Ending].Source, end.Trust, end.Fear, end.Work);
}
