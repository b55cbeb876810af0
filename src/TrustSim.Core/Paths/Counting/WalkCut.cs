namespace TrustSim.Core.Paths.Counting;

/// <summary>The states at the first depth at which there are many, so that several walks can go on from there.</summary>
sealed class WalkCut
{
    const int Deepest = 30;

    readonly Dictionary<UInt128, int> numbers = [];

    WalkCut(int depth) => Depth = depth;

    /// <summary>Number of decisions above the cut.</summary>
    public int Depth { get; }

    /// <summary>The states, the scenes that ask, and the choices that lead there first.</summary>
    public List<(PathState State, int Scene, int[] Before)> Subtrees { get; } = [];

    /// <summary>The number of a state.</summary>
    public int Find(UInt128 print) => numbers[print];

    /// <param name="scene">The scene that asks first.</param>
    /// <param name="least">Least number of subtrees.</param>
    /// <returns>Null where there are never so many, or where paths come together above.</returns>
    public static WalkCut? Find(CompiledScenario map, PathState first, int scene, int least)
    {
        var explorer = new PathExplorer(map);
        var cut = new WalkCut(0);
        cut.Add(map, first, scene, []);
        while (cut.Depth < Deepest && cut.Subtrees.Count > 0)
        {
            if (cut.Subtrees.Count >= least) return cut;
            var next = new WalkCut(cut.Depth + 1);
            var arrived = 0;
            foreach (var (state, at, before) in cut.Subtrees)
            {
                foreach (var choice in map.Scenes[at].Choices)
                {
                    if (!explorer.IsOpen(state, choice)) continue;
                    var child = new PathState(map.Layout);
                    child.BranchFrom(state);
                    if (next.Add(map, child, explorer.Decide(child, choice), [.. before, choice.Index])) arrived++;
                }
            }

            if (arrived > 2 * next.Subtrees.Count) return null;
            cut = next;
        }

        return null;
    }

    /// <returns>Whether the path goes on.</returns>
    bool Add(CompiledScenario map, PathState state, int scene, int[] before)
    {
        if (map.IsEnd(scene)) return false;
        if (numbers.TryAdd(state.Fingerprint(scene), Subtrees.Count)) Subtrees.Add((state, scene, before));
        return true;
    }
}
