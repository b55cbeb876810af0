namespace TrustSim.Core.Paths.Figures;

/// <summary>Finds the best ending, the archetypes that reach it, and the answers that every path to it takes.</summary>
static class EndingStudy
{
    /// <summary>Mean trust over the paths to each ending, by index of scene; each path counts once.</summary>
    public static Dictionary<int, double> TrustByEnding(PathGraph graph)
    {
        var ways = graph.CountWays();
        var sums = new Dictionary<int, (double Trust, double Paths)>();
        for (var i = 0; i < graph.Nodes.Count; i++)
        {
            if (graph.Nodes[i].End is not (>= 0 and var at) || graph.Ends[at] is not { Ending: >= 0 } end) continue;
            var (trust, paths) = sums.GetValueOrDefault(end.Ending);
            sums[end.Ending] = (trust + ways[i] * end.Trust, paths + ways[i]);
        }

        return sums.ToDictionary(pair => pair.Key, pair => pair.Value.Trust / pair.Value.Paths);
    }

    public static BestEnding? Best(PathGraph graph, List<EndingShare> shares, ImmutableArray<ArchetypePath> archetypes)
    {
        var map = graph.Map;
        var trust = TrustByEnding(graph);
        var best = trust.Select(pair => (Scene: map.Scenes[pair.Key], Trust: pair.Value, ShareOf(map.Scenes[pair.Key]).Share))
            .Where(ending => ending.Share >= BestEnding.LeastShare).OrderByDescending(ending => ending.Trust).FirstOrDefault();
        if (best.Scene is not { } scene) return null;
        return new(
            scene.Source, best.Share, best.Trust,
            [
                .. archetypes.Where(led => BestEnding.NotFor.Contains(led.Archetype) && led.Path.Ending == scene.Source)
                    .Select(led => led.Archetype)],
            [.. map.Choices.Where(choice => !IsReachedWithout(graph, scene.Index, choice.Index)).Select(choice => choice.Decision)]);

        EndingShare ShareOf(CompiledScene ending) => shares.First(share => share.Ending == ending.Source);
    }

    /// <summary>Whether some path to an ending never takes an answer.</summary>
    static bool IsReachedWithout(PathGraph graph, int ending, int answer)
    {
        var reaches = new bool[graph.Nodes.Count];
        for (var i = 0; i < reaches.Length; i++)
        {
            var node = graph.Nodes[i];
            reaches[i] = node.End >= 0 && graph.Ends[node.End].Ending == ending;
            foreach (var (choice, to, _) in graph.EdgesOf(node)) reaches[i] |= choice != answer && reaches[to];
        }

        return reaches[^1];
    }
}
