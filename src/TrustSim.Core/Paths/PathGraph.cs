using System.Numerics;
using System.Runtime.InteropServices;

namespace TrustSim.Core.Paths;

/// <summary>
/// All roads through a scenario, as states and the choices that lead from one to another; states that are equal are one. Every node
/// stands after those that it leads to, the first question is the last.
/// </summary>
sealed class PathGraph
{
    /// <summary>A road of more decisions is given up: it goes round, or nobody would play it to its end.</summary>
    public const int Longest = 250;

    /// <summary>Where an edge leads that was not followed, since a limit had been reached.</summary>
    const int Unexplored = -1;

    // How many decisions are taken between two looks at whether to go on.
    const int Breath = 4_096;

    readonly CompiledScenario map;
    readonly PathExplorer explorer;
    readonly Func<long, bool>? shouldContinue;
    readonly long most;
    readonly List<PathState> states = [];
    readonly List<int> path = [];
    readonly Dictionary<UInt128, int> known = [];
    readonly List<Node> nodes = [];
    readonly List<Edge> edges = [];
    readonly List<PathEnd> ends = [];
    readonly List<Edge> pending = [];
    long decisions;
    bool stopped;

    PathGraph(CompiledScenario map, long most, Func<long, bool>? shouldContinue, bool covers)
    {
        this.map = map;
        this.most = most;
        this.shouldContinue = shouldContinue;
        if (covers) Coverage = new(map, () => [.. path]);
        explorer = new(map, Coverage);
    }

    /// <summary>Walks every road.</summary>
    /// <param name="most">Roads after which the walk stops.</param>
    /// <param name="shouldContinue">Asked now and then, with the roads walked so far, whether to go on; null: always.</param>
    /// <param name="covers">Whether to note what is met on the way, which takes most of the time.</param>
    /// <param name="gauged">Conditions of which it is noted, too, what they measure.</param>
    public static PathGraph Explore(CompiledScenario map, long most, Func<long, bool>? shouldContinue = null, bool covers = false,
        params IReadOnlyCollection<CompiledCondition> gauged)
    {
        var graph = new PathGraph(map, most, shouldContinue, covers);
        if (gauged.Count > 0) graph.Coverage!.Gauge(gauged);
        var first = map.Open();
        graph.states.Add(first);
        graph.Explore(graph.explorer.Start(first));
        graph.states.Clear();
        graph.known.Clear();
        return graph;
    }

    public CompiledScenario Map => map;

    public IReadOnlyList<Node> Nodes => nodes;

    public IReadOnlyList<PathEnd> Ends => ends;

    /// <summary>What was met on the way; null where nobody wanted to know.</summary>
    public Coverage? Coverage { get; }

    /// <summary>Whether no road was left out.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Roads that were followed to an end, to a state whose roads were known, or until they were given up.</summary>
    public long Explored { get; private set; }

    /// <summary>Decisions that were taken on the way.</summary>
    public long Decisions => decisions;

    public ReadOnlySpan<Edge> EdgesOf(Node node) => CollectionsMarshal.AsSpan(edges).Slice(node.First, node.Count);

    /// <summary>For each node, how many roads lead on from it. What was not walked counts as one, so the sum is never too high.</summary>
    public BigInteger[] CountPaths()
    {
        var paths = new BigInteger[nodes.Count];
        for (var i = 0; i < paths.Length; i++)
        {
            if (nodes[i].End >= 0) paths[i] = BigInteger.One;
            foreach (var edge in EdgesOf(nodes[i])) paths[i] += edge.To == Unexplored ? BigInteger.One : paths[edge.To];
        }

        return paths;
    }

    /// <summary>For each node, in how many ways it is reached from the first.</summary>
    public double[] CountWays()
    {
        var ways = new double[nodes.Count];
        ways[^1] = 1;
        for (var i = ways.Length - 1; i >= 0; i--)
        {
            foreach (var edge in EdgesOf(nodes[i]))
            {
                if (edge.To != Unexplored) ways[edge.To] += ways[i];
            }
        }

        return ways;
    }

    int Explore(int scene)
    {
        var state = states[path.Count];
        var key = state.Fingerprint(scene);
        if (known.TryGetValue(key, out var before))
        {
            Explored++;
            return before;
        }

        var start = pending.Count;
        var isEnd = scene == PathExplorer.Nowhere || map.Scenes[scene].IsEnding;
        if (isEnd)
        {
            Explored++;
            ends.Add(PathEnd.From(map, state, scene));
        }
        else
        {
            foreach (var choice in map.Scenes[scene].Choices)
            {
                if (explorer.IsOpen(state, choice)) pending.Add(new(choice.Index, Take(choice)));
            }
        }

        Coverage?.Levels.Add(Levels.From(map.Layout, state));
        nodes.Add(new(scene, edges.Count, pending.Count - start, isEnd ? ends.Count - 1 : -1));
        edges.AddRange(CollectionsMarshal.AsSpan(pending)[start..]);
        pending.RemoveRange(start, pending.Count - start);
        known[key] = nodes.Count - 1;
        return nodes.Count - 1;
    }

    int Take(CompiledChoice choice)
    {
        if (++decisions % Breath == 0 && shouldContinue is not null && !shouldContinue(Explored)) stopped = true;
        // Once a limit is reached, the open questions on this road are left as they are.
        if (stopped || Explored >= most || path.Count == Longest)
        {
            if (path.Count == Longest) Explored++;
            IsWhole = false;
            return Unexplored;
        }

        var depth = path.Count;
        if (states.Count == depth + 1) states.Add(new(map.Layout));
        states[depth + 1].CopyFrom(states[depth]);
        path.Add(choice.Index);
        Coverage?.Taken(choice.Index);
        var to = Explore(explorer.Decide(states[depth + 1], choice));
        path.RemoveAt(depth);
        return to;
    }

    /// <param name="Scene">The scene that asks, by index; where the road ends, the ending or <see cref="PathExplorer.Nowhere"/>.</param>
    /// <param name="End">How the road ends, by index of <see cref="Ends"/>; −1 where it goes on.</param>
    public readonly record struct Node(int Scene, int First, int Count, int End);

    /// <param name="To">The node that the choice leads to; −1 where it was not followed.</param>
    public readonly record struct Edge(int Choice, int To);
}
