namespace TrustSim.Core.Paths.Counting;

/// <summary>
/// Looks for the path that takes fewest of some answers; of several, the one with most trust, and of those the first in the order of the
/// file.
/// </summary>
/// <param name="counts">Whether an end is one of those looked for.</param>
/// <param name="mostDecisions">Decisions after which the search takes what it has found.</param>
sealed class FurthestPath(CompiledScenario map, HashSet<int> answers, Func<PathEnd, bool> counts, long mostDecisions)
{
    readonly PathExplorer explorer = new(map);
    readonly List<PathState> states = [map.Open()];
    readonly List<int> path = [];
    long decisions;
    int fewest = int.MaxValue;

    public FoundPath? Found { get; private set; }

    public FoundPath? Search()
    {
        Follow(0, explorer.Start(states[0]), 0);
        return Found;
    }

    void Follow(int depth, int scene, int common)
    {
        if (map.IsEnd(scene))
        {
            var end = PathEnd.From(map, states[depth], scene);
            if (!counts(end) || common == fewest && end.Trust <= Found!.End.Trust) return;
            (fewest, Found) = (common, new([.. path], end));
            return;
        }

        if (states.Count == depth + 1) states.Add(new(map.Layout));
        foreach (var choice in map.Scenes[scene].Choices)
        {
            var shared = common + (answers.Contains(choice.Index) ? 1 : 0);
            if (shared > fewest || decisions == mostDecisions || !explorer.IsOpen(states[depth], choice)) continue;
            decisions++;
            states[depth + 1].CopyFrom(states[depth]);
            path.Add(choice.Index);
            Follow(depth + 1, explorer.Decide(states[depth + 1], choice), shared);
            path.RemoveAt(depth);
        }
    }
}
