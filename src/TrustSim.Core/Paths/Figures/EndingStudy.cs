using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths.Figures;

/// <summary>Finds the best ending, the archetypes that reach it, and the answers that every path to it takes.</summary>
static class EndingStudy
{
    /// <summary>Mean trust over the paths to each ending, by index of scene; each path counts once.</summary>
    public static Dictionary<int, double> TrustByEnding(PathCount count) => count.Sums.Endings.Index()
        .Where(ending => ending is { Index: > 0, Item.Paths: > 0 })
        .ToDictionary(ending => ending.Index - 1, ending => ending.Item.Trust / ending.Item.Paths);

    public static BestEnding? Best(PathCount count, List<EndingShare> shares, ImmutableArray<ArchetypePath> archetypes)
    {
        var map = count.Map;
        var trust = TrustByEnding(count);
        var best = trust.Select(pair => (Scene: map.Scenes[pair.Key], Trust: pair.Value, ShareOf(map.Scenes[pair.Key]).Share))
            .Where(ending => ending.Share >= BestEnding.LeastShare).OrderByDescending(ending => ending.Trust).FirstOrDefault();
        if (best.Scene is not { } scene) return null;
        var every = count.Sums.OnEveryPathTo(scene.Index).ToArray();
        return new(
            scene.Source, best.Share, best.Trust,
            [
                .. archetypes.Where(led => BestEnding.NotFor.Contains(led.Archetype) && led.Path.Ending == scene.Source)
                    .Select(led => led.Archetype)],
            [.. map.Choices.Where(choice => Bits.Has(every, choice.Index)).Select(choice => choice.Decision)]);

        EndingShare ShareOf(CompiledScene ending) => shares.First(share => share.Ending == ending.Source);
    }
}
