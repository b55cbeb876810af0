using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths;

/// <summary>
/// Draws paths at random where there are too many to explore. It draws an answer in proportion to the paths that the story map shows behind
/// it and weights each path by its chance (importance sampling), so that the tally counts paths and not draws. A scenario with a cycle has
/// no number of paths; there every open answer is equally likely, and the tally describes players who answer at random.
/// </summary>
sealed class PathSample
{
    /// <summary>Most decisions of a drawn path.</summary>
    public const int Longest = 10_000;

    // Mean decisions to a path after which the draw stops: in a scenario without an exit from its cycle, no path would ever end.
    const long Patience = 100;

    // Decisions after which the draw stops if no path has reached an end.
    const long Hope = 100 * Longest;

    readonly CompiledScenario map;
    readonly double[]? behind;

    public PathSample(CompiledScenario map)
    {
        this.map = map;
        behind = PathsBehind();
    }

    /// <summary>Whether every path counts alike; if not, every draw does.</summary>
    public bool CountsPaths => behind is not null;

    /// <summary>Draws paths.</summary>
    /// <param name="seed">Equal seeds draw equal paths.</param>
    /// <param name="shouldContinue">Called now and then with the number of drawn paths; false stops. Null: never stops.</param>
    public PathTally Draw(int paths, ulong seed, Func<long, bool>? shouldContinue = null)
    {
        var tally = new PathTally(map);
        var random = new DeterministicRandom(seed);
        var explorer = new PathExplorer(map);
        var (first, state) = (map.Open(), new PathState(map.Layout));
        var start = explorer.Start(first);
        var taken = new List<int>();
        long decisions = 0;
        var heaviest = double.NegativeInfinity;
        var drawn = new List<(int[] Choices, PathEnd End, double LogWeight)>();
        for (var i = 0; i < paths; i++)
        {
            if (decisions > Patience * paths || drawn.Count == 0 && decisions > Hope
                || i % 256 == 255 && shouldContinue is not null && !shouldContinue(i)) break;
            state.CopyFrom(first);
            taken.Clear();
            var (scene, logWeight) = (start, 0.0);
            while (!map.IsEnd(scene) && taken.Count < Longest)
            {
                var (choice, chance) = Pick(explorer, state, map.Scenes[scene], random.Next());
                if (behind is not null) logWeight -= Math.Log(chance);
                taken.Add(choice.Index);
                decisions++;
                scene = explorer.Decide(state, choice);
            }

            if (taken.Count == Longest) continue;
            drawn.Add(([.. taken], PathEnd.From(map, state, scene), logWeight));
            heaviest = Math.Max(heaviest, logWeight);
        }

        // Scale by the heaviest path, so that no weight overflows.
        foreach (var (choices, end, logWeight) in drawn) Add(tally, choices, end, Math.Exp(logWeight - heaviest));
        return tally;
    }

    void Add(PathTally tally, int[] choices, PathEnd end, double weight)
    {
        tally.Add(end, weight);
        foreach (var choice in choices) tally.Choices[choice].Add(end, weight);
        if (tally.Best is null || end.Trust > tally.Best.Trust) tally.Best = new FoundPath(choices, end).Name(map);
        if (tally.Worst is null || end.Trust < tally.Worst.Trust) tally.Worst = new FoundPath(choices, end).Name(map);
    }

    /// <summary>Picks an open answer, in proportion to the paths behind it.</summary>
    /// <param name="draw">At least 0 and below 1.</param>
    public (CompiledChoice Choice, double Chance) Pick(PathExplorer explorer, PathState state, CompiledScene scene, double draw)
    {
        double all = 0;
        foreach (var choice in scene.Choices)
        {
            if (explorer.IsOpen(state, choice)) all += Behind(choice);
        }

        draw *= all;
        CompiledChoice? last = null;
        foreach (var choice in scene.Choices)
        {
            if (!explorer.IsOpen(state, choice)) continue;
            last = choice;
            draw -= Behind(choice);
            if (draw < 0) break;
        }

        return (last!, Behind(last!) / all);
    }

    double Behind(CompiledChoice choice) => behind?[choice.Index] ?? 1;

    /// <summary>
    /// For each choice, the number of paths that the story map shows behind it, whatever the conditions; scaled down where a double cannot
    /// hold
    /// the number. Null where the map contains a cycle.
    /// </summary>
    double[]? PathsBehind()
    {
        var choices = new double[map.Choices.Count];
        var scenes = new double?[map.Scenes.Length];
        var open = new Stack<(int Scene, bool IsLeaving)>([(map.Start, false)]);
        var onPath = new HashSet<int>();
        while (open.TryPop(out var at))
        {
            var scene = map.Scenes[at.Scene];
            if (!at.IsLeaving)
            {
                if (scenes[at.Scene] is not null) continue;
                if (!onPath.Add(at.Scene)) return null;
                open.Push((at.Scene, true));
                foreach (var to in scene.Choices.SelectMany(choice => choice.Exits).Concat(scene.Exits).Select(exit => exit.To))
                {
                    if (scene.IsEnding && scene.When is null) continue;
                    if (onPath.Contains(to)) return null;
                    if (scenes[to] is null) open.Push((to, false));
                }

                continue;
            }

            onPath.Remove(at.Scene);
            double sum = 0;
            foreach (var choice in scene.Choices) sum += choices[choice.Index] = Mean(choice.Exits, scenes);
            var through = scene.IsEnding ? 1 : sum > 0 ? sum : Mean(scene.Exits, scenes);
            scenes[at.Scene] = Math.Min(1e300, through);
        }

        return choices;
    }

    static double Mean(CompiledExit[] exits, double?[] scenes) => exits.Length == 0 ? 1 : exits.Average(exit => scenes[exit.To] ?? 1);
}
