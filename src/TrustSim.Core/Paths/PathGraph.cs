using System.Runtime.InteropServices;

namespace TrustSim.Core.Paths;

/// <summary>
/// All paths through a scenario, as states and the choices that lead from one to another; equal states share a node. Every node stands
/// after the nodes that it leads to, so the first question stands last.
/// </summary>
sealed class PathGraph
{
    /// <summary>Most decisions of a path. A longer path contains a cycle, or no player would reach its end.</summary>
    public const int Longest = 250;

    /// <summary>Target of an edge that exploring did not follow because it had reached a limit.</summary>
    const int Unexplored = -1;

    // Decisions between two calls of shouldContinue.
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
    readonly PathDetails? details;
    long decisions;
    bool stopped;

    PathGraph(CompiledScenario map, long most, Func<long, bool>? shouldContinue, bool covers, bool keepsDetails)
    {
        this.map = map;
        this.most = most;
        this.shouldContinue = shouldContinue;
        if (covers) Coverage = new(map, () => [.. path]);
        explorer = new(map, Coverage);
        if (!keepsDetails) return;
        details = new(map.Layout.People + map.Source.About.Currencies.Length);
        explorer.Opened = [];
    }

    /// <summary>Explores every path.</summary>
    /// <param name="most">Paths after which exploring stops.</param>
    /// <param name="shouldContinue">Called now and then with the number of explored paths; false stops. Null: never stops.</param>
    /// <param name="covers">Whether to record coverage, which takes most of the time.</param>
    /// <param name="keepsDetails">Whether to record each person's trust at the end, and the scenes that open on the way.</param>
    /// <param name="gauged">Conditions whose measured values to record too.</param>
    public static PathGraph Explore(CompiledScenario map, long most, Func<long, bool>? shouldContinue = null, bool covers = false,
        bool keepsDetails = false, params IReadOnlyCollection<CompiledCondition> gauged)
    {
        var graph = new PathGraph(map, most, shouldContinue, covers, keepsDetails);
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

    /// <summary>Everything that exploring met; null where it recorded nothing.</summary>
    public Coverage? Coverage { get; }

    /// <summary>Further data of the paths; null where the caller did not ask for it.</summary>
    public PathDetails? Details => details;

    /// <summary>Whether exploring covered every path.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Paths followed to an end, to a known state or to a limit.</summary>
    public long Explored { get; private set; }

    /// <summary>Number of decisions taken while exploring.</summary>
    public long Decisions => decisions;

    public ReadOnlySpan<Edge> EdgesOf(Node node) => CollectionsMarshal.AsSpan(edges).Slice(node.First, node.Count);

    /// <summary>For each node, the number of paths behind it. An unexplored edge counts as one, so the sum is never too high.</summary>
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

    /// <summary>For each node, the number of ways that lead to it from the first.</summary>
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
            details?.AddEnd(
                state.Values.AsSpan(map.Layout.Trust, map.Layout.People),
                map.Source.About.Currencies.Select(currency => state.Values[map.Layout.IndexOf(currency)!.Value]));
        }
        else
        {
            foreach (var choice in map.Scenes[scene].Choices)
            {
                if (explorer.IsOpen(state, choice)) pending.Add(Take(choice));
            }
        }

        Coverage?.Levels.Add(Levels.From(map.Layout, state));
        nodes.Add(new(scene, edges.Count, pending.Count - start, isEnd ? ends.Count - 1 : -1));
        edges.AddRange(CollectionsMarshal.AsSpan(pending)[start..]);
        pending.RemoveRange(start, pending.Count - start);
        known[key] = nodes.Count - 1;
        return nodes.Count - 1;
    }

    Edge Take(CompiledChoice choice)
    {
        if (++decisions % Breath == 0 && shouldContinue is not null && !shouldContinue(Explored)) stopped = true;
        // After a limit, leave the open questions of this path unexplored.
        if (stopped || Explored >= most || path.Count == Longest)
        {
            if (path.Count == Longest) Explored++;
            IsWhole = false;
            return new(choice.Index, Unexplored, 0);
        }

        var depth = path.Count;
        if (states.Count == depth + 1) states.Add(new(map.Layout));
        states[depth + 1].CopyFrom(states[depth]);
        path.Add(choice.Index);
        Coverage?.Taken(choice.Index);
        explorer.Opened?.Clear();
        var scene = explorer.Decide(states[depth + 1], choice);
        var opened = details?.Sets.From(explorer.Opened!) ?? 0;
        var to = Explore(scene);
        path.RemoveAt(depth);
        return new(choice.Index, to, opened);
    }

    /// <param name="Scene">Index of the scene that asks; at an end, the ending or <see cref="PathExplorer.Nowhere"/>.</param>
    /// <param name="End">Index into <see cref="Ends"/>; −1 where the path continues.</param>
    public readonly record struct Node(int Scene, int First, int Count, int End);

    /// <param name="To">The node that the choice leads to; −1 where exploring did not follow it.</param>
    /// <param name="Opened">The scenes that open on the way, a set of <see cref="PathDetails.Sets"/>; 0 without details.</param>
    public readonly record struct Edge(int Choice, int To, int Opened)
    {
        public void Deconstruct(out int choice, out int to) => (choice, to) = (Choice, To);
    }
}
