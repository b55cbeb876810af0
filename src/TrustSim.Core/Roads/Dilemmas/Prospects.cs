namespace TrustSim.Core.Roads.Dilemmas;

/// <summary>For each node of a whole graph, what lies behind it.</summary>
sealed class Prospects
{
    readonly Levels[] mean;
    readonly double[] roads;
    readonly double[] bestTrust;
    readonly int[] left;

    public Prospects(RoadGraph graph)
    {
        var nodes = graph.Nodes;
        (mean, roads, bestTrust, left) = (new Levels[nodes.Count], new double[nodes.Count], new double[nodes.Count], new int[nodes.Count]);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].End >= 0)
            {
                mean[i] = Levels.Of(graph.Ends[nodes[i].End]);
                (roads[i], bestTrust[i]) = (1, mean[i].Trust);
                continue;
            }

            (bestTrust[i], left[i]) = (double.NegativeInfinity, int.MaxValue);
            double trust = 0, fear = 0, work = 0;
            foreach (var (_, to) in graph.EdgesOf(nodes[i]))
            {
                roads[i] += roads[to];
                trust += roads[to] * mean[to].Trust;
                fear += roads[to] * mean[to].Fear;
                work += roads[to] * mean[to].Work;
                bestTrust[i] = Math.Max(bestTrust[i], bestTrust[to]);
                left[i] = Math.Min(left[i], left[to] + 1);
            }

            mean[i] = new(trust / roads[i], fear / roads[i], work / roads[i]);
        }
    }

    /// <summary>The mean of the ends that can be reached, each road counted once.</summary>
    public Levels Mean(int node) => mean[node];

    public double Roads(int node) => roads[node];

    /// <summary>The most trust with which a road can still end.</summary>
    public double BestTrust(int node) => bestTrust[node];

    /// <summary>How many decisions are still to be taken at least.</summary>
    public int Left(int node) => left[node];
}
