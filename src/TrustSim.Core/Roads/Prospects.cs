using TrustSim.Core.Play;

namespace TrustSim.Core.Roads;

/// <summary>For each node of a whole graph, what lies behind it: how many roads, where they end on average, and the best and the worst of them.</summary>
sealed class Prospects
{
    readonly RoadGraph graph;
    readonly Levels[] mean;
    readonly double[] roads;
    readonly (double Trust, int Edge)[] best;
    readonly (double Trust, int Edge)[] worst;
    readonly int[] left;

    public Prospects(RoadGraph graph)
    {
        this.graph = graph;
        var nodes = graph.Nodes;
        (mean, roads, left) = (new Levels[nodes.Count], new double[nodes.Count], new int[nodes.Count]);
        (best, worst) = (new (double, int)[nodes.Count], new (double, int)[nodes.Count]);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].End >= 0)
            {
                mean[i] = Levels.Of(graph.Ends[nodes[i].End]);
                roads[i] = 1;
                best[i] = worst[i] = (mean[i].Trust, -1);
                continue;
            }

            (best[i], worst[i], left[i]) = ((double.NegativeInfinity, -1), (double.PositiveInfinity, -1), int.MaxValue);
            double trust = 0, fear = 0, work = 0;
            var edges = graph.EdgesOf(nodes[i]);
            for (var edge = 0; edge < edges.Length; edge++)
            {
                var to = edges[edge].To;
                roads[i] += roads[to];
                trust += roads[to] * mean[to].Trust;
                fear += roads[to] * mean[to].Fear;
                work += roads[to] * mean[to].Work;
                if (best[to].Trust > best[i].Trust) best[i] = (best[to].Trust, edge);
                if (worst[to].Trust < worst[i].Trust) worst[i] = (worst[to].Trust, edge);
                left[i] = Math.Min(left[i], left[to] + 1);
            }

            mean[i] = new(trust / roads[i], fear / roads[i], work / roads[i]);
        }
    }

    /// <summary>The mean of the ends that can be reached, each road counted once.</summary>
    public Levels Mean(int node) => mean[node];

    public double Roads(int node) => roads[node];

    /// <summary>The most trust with which a road can still end.</summary>
    public double BestTrust(int node) => best[node].Trust;

    /// <summary>How many decisions are still to be taken at least.</summary>
    public int Left(int node) => left[node];

    /// <summary>The road from here to the most trust; of several, the first in the order of the file.</summary>
    /// <param name="taken">The decisions that led here.</param>
    public NamedRoad Best(int node, params IEnumerable<Decision> taken) => Road(node, best, taken);

    /// <summary>The road from here to the least trust.</summary>
    /// <inheritdoc cref="Best"/>
    public NamedRoad Worst(int node, params IEnumerable<Decision> taken) => Road(node, worst, taken);

    NamedRoad Road(int node, (double Trust, int Edge)[] towards, IEnumerable<Decision> taken)
    {
        var decisions = taken.ToList();
        while (graph.Nodes[node].End < 0)
        {
            var edge = graph.EdgesOf(graph.Nodes[node])[towards[node].Edge];
            decisions.Add(graph.Map.Choices[edge.Choice].Decision);
            node = edge.To;
        }

        return RoadTally.Name(graph.Map, decisions, graph.Ends[graph.Nodes[node].End]);
    }
}
