using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths.Figures;

/// <summary>Looks for two paths to good endings, one on time and one late, that have as few decisions in common as can be.</summary>
sealed class WaysStudy(PathCount count, HashSet<int> good)
{
    // A pass leaves out every path that has more in common than the best one so far. A story of many paths need not be searched to its end.
    const long MostDecisions = 4_000_000;

    // Each pass asks for the path that has least in common with the last one. Two passes find what there is in every scenario tried.
    const int Passes = 4;

    public static TwoWays Study(PathCount count)
    {
        var map = count.Map;
        var opening = new Trust.TrustModel(map.Laws).Open(map.Source.Team).Trust;
        var good = EndingStudy.TrustByEnding(count).Where(ending => ending.Value >= opening).Select(ending => ending.Key).ToHashSet();
        var study = new WaysStudy(count, good);
        var (onTime, late, differing) = study.Search();
        return new(
            [.. good.Order().Select(index => map.Scenes[index].Source)], study.Name(onTime), study.Name(late), differing,
            [.. map.Source.Scenes.Where(scene => scene is { Ending: not null, When: { } when } && AsksForWork(when))]);
    }

    static bool AsksForWork(Condition when) => Standing.Measured(when.Root).OfType<Quantity.Work>().Any();

    (FoundPath? OnTime, FoundPath? Late, double Differing) Search()
    {
        var (onTime, late, differing) = (Best(isLate: false), (FoundPath?)null, 0.0);
        if (onTime is null) return (null, Best(isLate: true), 0);
        var last = onTime;
        for (var pass = 0; pass < Passes; pass++)
        {
            var isLateNext = pass % 2 == 0;
            if (Furthest(last, isLateNext) is not { } next) return (onTime, late, differing);
            var between = Differing(last, next);
            if (late is null || between > differing)
                (onTime, late, differing) = isLateNext ? (last, next, between) : (next, last, between);
            last = next;
        }

        return (onTime, late, differing);
    }

    static double Differing(FoundPath one, FoundPath other) =>
        1 - one.Choices.Intersect(other.Choices).Count() / (double)Math.Max(1, Math.Max(one.Choices.Length, other.Choices.Length));

    FoundPath? Best(bool isLate) => count.Facts.Ways!.Best(good, isLate);

    /// <summary>The path to a good ending that has least in common with another.</summary>
    FoundPath? Furthest(FoundPath path, bool isLate) => Best(isLate) is null ? null : new FurthestPath(
        count.Map, [.. path.Choices],
        end => good.Contains(end.Ending) && (isLate ? TwoWays.IsLate(end) : TwoWays.IsOnTime(end)), MostDecisions).Search()
        ?? Best(isLate);

    NamedPath? Name(FoundPath? path) =>
        path is null ? null : NamedPath.From(Playthrough.Replay(count.Map.Source, count.Map.DecisionsOf(path.Choices)));
}
