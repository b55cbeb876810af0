using System.Runtime.InteropServices;

namespace TrustSim.Core.Paths.Counting;

/// <summary>
/// Weighs each end by the paths that lead to it, or by the share of some players who come to it. It follows the states of one depth side by
/// side, so that equal ones join, and turns to the next depth whenever there are many of them.
/// </summary>
/// <param name="add">Takes an end and its weight; an end that is met again comes again.</param>
/// <param name="mostDecisions">Decisions after which it gives up.</param>
sealed class WeighedEnds(CompiledScenario map, Action<PathEnd, double> add, long mostDecisions)
{
    const int Most = 1 << 12;

    /// <summary>By default, more would take longer than drawing a sample.</summary>
    public const long UsualDecisions = 2 * PathLimits.UsualDecisions;

    readonly PathExplorer explorer = new(map);
    readonly List<Layer> layers = [];
    long decisions;

    /// <summary>The answers that players choose between, among those open, each as often as another; null: all paths, each of which weighs
    /// one.</summary>
    public Func<IReadOnlyList<CompiledChoice>, IReadOnlyList<CompiledChoice>>? Players { get; init; }

    /// <summary>Whether it came to an end within the limit.</summary>
    public bool Weigh()
    {
        var state = map.Open();
        At(0).Add(state, explorer.Start(state), 1);
        return Follow(0);
    }

    bool Follow(int depth)
    {
        var (layer, next) = (At(depth), At(depth + 1));
        for (var i = 0; i < layer.Count; i++)
        {
            var (state, scene, ways) = layer[i];
            if (map.IsEnd(scene))
            {
                add(PathEnd.From(map, state, scene), ways);
                continue;
            }

            layer.Open.Clear();
            foreach (var choice in map.Scenes[scene].Choices)
            {
                if (explorer.IsOpen(state, choice)) layer.Open.Add(choice);
            }

            var taken = Players?.Invoke(layer.Open) ?? layer.Open;
            var weight = Players is null ? ways : ways / taken.Count;
            foreach (var choice in taken)
            {
                if (++decisions > mostDecisions) return false;
                var free = next.Free();
                free.BranchFrom(state);
                next.Add(free, explorer.Decide(free, choice), weight);
                if (next.Count == Most && !Follow(depth + 1)) return false;
            }
        }

        layer.Clear();
        return next.Count == 0 || Follow(depth + 1);
    }

    Layer At(int depth)
    {
        while (layers.Count <= depth) layers.Add(new(map.Layout));
        return layers[depth];
    }

    sealed class Layer(StateLayout layout)
    {
        readonly List<(PathState State, int Scene, double Ways)> states = [];
        readonly Dictionary<UInt128, int> known = [];
        readonly Stack<PathState> free = new();

        public int Count => states.Count;

        /// <summary>The open answers of the state at hand; a reused list.</summary>
        public List<CompiledChoice> Open { get; } = [];

        public (PathState State, int Scene, double Ways) this[int index] => states[index];

        public PathState Free() => free.TryPop(out var state) ? state : new(layout);

        public void Add(PathState state, int scene, double ways)
        {
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(known, state.Fingerprint(scene), out var isKnown);
            if (isKnown)
            {
                CollectionsMarshal.AsSpan(states)[at].Ways += ways;
                free.Push(state);
                return;
            }

            at = states.Count;
            states.Add((state, scene, ways));
        }

        public void Clear()
        {
            foreach (var (state, _, _) in states) free.Push(state);
            states.Clear();
            known.Clear();
        }
    }
}
