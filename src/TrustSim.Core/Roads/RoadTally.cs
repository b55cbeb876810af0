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
    /// <param name="prospects">Of the same graph.</param>
    public static RoadTally Of(RoadGraph graph, Prospects prospects)
    {
        var (map, nodes) = (graph.Map, graph.Nodes);
        var tally = new RoadTally(map);
        var ways = graph.CountWays();
        var behind = new RoadMoments[nodes.Count];
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

    public static NamedRoad Name(CompiledScenario map, IEnumerable<Decision> decisions, in RoadEnd end) =>
        new([.. decisions], end.Ending < 0 ? null : map.Scenes[end.Ending].Source, end.Trust, end.Fear, end.Work);
}
