using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths;

/// <summary>
/// What all paths through a scenario come to, in sums. Remarks about a whole scenario rest on these, and not on how exploring found them.
/// </summary>
/// <param name="Answers">For each choice, by its index, the ends of the paths that take it.</param>
/// <param name="Endings">For each scene, by its index, the share of all paths that end there, 0–1.</param>
/// <param name="Told">For each risk, in the order of the file, the share of the paths on which it begins that hear of it in time; null
/// where it begins on none.</param>
sealed record PathFacts(
    CompiledScenario Map, ImmutableArray<PathMoments> Answers, ImmutableArray<double> Endings, ImmutableArray<double?> Told)
{
    /// <summary>The scenes in which players have to decide, in the order of the file.</summary>
    public ImmutableArray<CompiledScene> Questions { get; } =
        [.. Map.Scenes.Where(scene => scene.Choices.Length > 1 && scene.Choices.Any(choice => Answers[choice.Index].Weight > 0))];

    /// <summary>The answer whose paths end with noticeably more trust than those of all others; null where there is none.</summary>
    public CompiledChoice? BestIn(CompiledScene scene)
    {
        var taken = scene.Choices.Where(choice => Answers[choice.Index].Weight > 0).ToList();
        if (taken.MaxBy(choice => Answers[choice.Index].Mean(Outcome.Trust)) is not { } best) return null;
        var least = Answers[best.Index].Mean(Outcome.Trust) - Levels.Noticeable.Trust;
        return taken.Exists(other => other != best && Answers[other.Index].Mean(Outcome.Trust) > least) ? null : best;
    }

    /// <param name="count">Whole.</param>
    public static PathFacts From(PathCount count)
    {
        var (sums, paths) = (count.Sums, count.Sums.Endings.Sum(ending => ending.Paths));
        return new(
            count.Map, [.. sums.Choices], [.. sums.Endings.Skip(1).Select(ending => ending.Paths / paths)],
            [.. count.Map.Risks.Select((_, risk) => ShareTold(sums.Risks.AsSpan(3 * risk, 3)))]);
    }

    /// <summary>From drawn paths.</summary>
    /// <returns>Null where none reached an end.</returns>
    internal static PathFacts? From(CompiledScenario map, PathTally drawn)
    {
        var all = drawn.Weight;
        return all == 0 ? null : new(
            map, [.. drawn.Choices], [.. drawn.Endings.Skip(1).Select(ending => ending.Weight / all)],
            [.. map.Risks.Select((_, risk) => ShareTold(drawn.Risks.AsSpan(3 * risk, 3)))]);
    }

    static double? ShareTold(ReadOnlySpan<double> risk) =>
        risk[0] + risk[1] + risk[2] is > 0 and var begun ? risk[0] / begun : null;
}
