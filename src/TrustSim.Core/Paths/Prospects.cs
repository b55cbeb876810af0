namespace TrustSim.Core.Paths;

/// <summary>For each node of a whole graph, the number of paths behind it, their mean end, and the best and the worst path.</summary>
sealed class Prospects
{
    readonly PathGraph graph;
    readonly Levels[] mean;
    readonly double[] paths;
    readonly (double Trust, int Edge)[] best;
    readonly (double Trust, int Edge)[] worst;
    readonly int[] left;

    public Prospects(PathGraph graph)
    {
        this.graph = graph;
        var nodes = graph.Nodes;
        (mean, paths, left) = (new Levels[nodes.Count], new double[nodes.Count], new int[nodes.Count]);
        (best, worst) = (new (double, int)[nodes.Count], new (double, int)[nodes.Count]);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].End >= 0)
            {
                mean[i] = Levels.From(graph.Ends[nodes[i].End]);
                paths[i] = 1;
                best[i] = worst[i] = (mean[i].Trust, -1);
                continue;
            }

            (best[i], worst[i], left[i]) = ((double.NegativeInfinity, -1), (double.PositiveInfinity, -1), int.MaxValue);
            double trust = 0, fear = 0, work = 0;
            var edges = graph.EdgesOf(nodes[i]);
            for (var edge = 0; edge < edges.Length; edge++)
            {
                var to = edges[edge].To;
                paths[i] += paths[to];
                trust += paths[to] * mean[to].Trust;
                fear += paths[to] * mean[to].Fear;
                work += paths[to] * mean[to].Work;
                if (best[to].Trust > best[i].Trust) best[i] = (best[to].Trust, edge);
                if (worst[to].Trust < worst[i].Trust) worst[i] = (worst[to].Trust, edge);
                left[i] = Math.Min(left[i], left[to] + 1);
            }

            mean[i] = new(trust / paths[i], fear / paths[i], work / paths[i]);
        }
    }

    /// <summary>Mean over the ends of all paths behind the node; each path counts once.</summary>
    public Levels Mean(int node) => mean[node];

    public double Paths(int node) => paths[node];

    /// <summary>Most trust at the end of any path behind the node.</summary>
    public double BestTrust(int node) => best[node].Trust;

    /// <summary>Least number of decisions that still follow.</summary>
    public int Left(int node) => left[node];

    /// <summary>The path from here to the most trust; of several, the first in the order of the file.</summary>
    /// <param name="taken">The decisions that led to the node.</param>
    public NamedPath Best(int node, params IEnumerable<Decision> taken) => Path(node, best, taken);

    /// <summary>The path from here to the least trust.</summary>
    /// <inheritdoc cref="Best"/>
    public NamedPath Worst(int node, params IEnumerable<Decision> taken) => Path(node, worst, taken);

    NamedPath Path(int node, (double Trust, int Edge)[] towards, IEnumerable<Decision> taken)
    {
        var decisions = taken.ToList();
        while (graph.Nodes[node].End < 0)
        {
            var edge = graph.EdgesOf(graph.Nodes[node])[towards[node].Edge];
            decisions.Add(graph.Map.Choices[edge.Choice].Decision);
            node = edge.To;
        }

        return PathTally.Name(graph.Map, decisions, graph.Ends[graph.Nodes[node].End]);
    }
}
