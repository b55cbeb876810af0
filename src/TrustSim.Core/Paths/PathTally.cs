using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths;

/// <summary>Statistics of a set of paths, complete or sampled.</summary>
sealed class PathTally(CompiledScenario map)
{
    /// <summary>Values at the ends with their weights.</summary>
    public EndTally Ends { get; private init; } = new();

    /// <summary>For each ending, by index of its scene plus 1, the weight of its paths and the sum of their squared weights; 0 stands for
    /// stories that stop.</summary>
    public (double Weight, double Squares)[] Endings { get; } = new (double, double)[map.Scenes.Length + 1];

    /// <summary>For each risk, the weight of the paths on which it is told, lands, is kept.</summary>
    public double[] Risks { get; private init; } = new double[3 * map.Risks.Length];

    /// <summary>For each choice, the ends of the paths that take it.</summary>
    public PathMoments[] Choices { get; private init; } = new PathMoments[map.Choices.Count];

    public NamedPath? Best { get; set; }

    public NamedPath? Worst { get; set; }

    public double Weight => Endings.Sum(ending => ending.Weight);

    /// <summary>The tally of all paths, in which each counts once.</summary>
    /// <param name="count">Whole, with figures.</param>
    /// <param name="ends">The ends of all its paths.</param>
    public static PathTally From(PathCount count, EndTally ends)
    {
        var tally = new PathTally(count.Map)
        {
            Ends = ends, Risks = count.Sums.Risks, Choices = count.Sums.Choices,
            Best = count.Facts.Best!.Name(count.Map), Worst = count.Facts.Worst!.Name(count.Map),
        };
        for (var i = 0; i < tally.Endings.Length; i++) tally.Endings[i].Weight = count.Sums.Endings[i].Paths;
        return tally;
    }

    /// <summary>Adds a drawn path.</summary>
    public void Add(in PathEnd end, double weight)
    {
        Ends.Add(end, weight);
        ref var ending = ref Endings[end.Ending + 1];
        ending = (ending.Weight + weight, ending.Squares + weight * weight);
        end.AddRisks(Risks, weight);
    }
}
