using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths.Figures;

/// <summary>The figures by which one judges whether a scenario is a dilemma to its end. All paths were counted.</summary>
/// <param name="Prices">One for each decision with several answers that some path comes to, in the order of the file.</param>
/// <param name="Best">Null where no ending is reached by three paths in a hundred.</param>
/// <param name="OutOfShare">Endings that too few paths reach, or too many.</param>
/// <param name="Decent">Null where nobody ever has anything to say to a decent player.</param>
public sealed record ScenarioFigures(
    ImmutableArray<DecisionPrice> Prices, BestEnding? Best, ImmutableArray<EndingShare> OutOfShare, TwoWays TwoWays, DecentPlayer? Decent)
{
    /// <summary>What gives the best answers away, counted.</summary>
    public TellCounts Tells { get; private init; } = TellCounts.None;

    /// <summary>The greatest share of decisions in which one answer may be best for trust and for work at once; project estimate.</summary>
    public const double MostBestForBoth = 1 / 3.0;

    /// <summary>The share of decisions in which one answer is best for trust and for work at once, 0–1.</summary>
    public double BestForBoth => Prices.IsEmpty ? 0 : Prices.Count(price => price.IsBestForWork) / (double)Prices.Length;

    /// <param name="count">Whole, with figures.</param>
    internal static ScenarioFigures From(PathCount count, ImmutableArray<EndingShare> endings, ImmutableArray<ArchetypePath> archetypes)
    {
        var shares = endings.Where(ending => ending.Ending is not null).ToList();
        var study = new PriceStudy(count);
        return new(
            study.Prices, EndingStudy.Best(count, shares, archetypes),
            [.. shares.Where(ending => ending.Share is < BestEnding.LeastShare or > BestEnding.MostShareOfAny)], WaysStudy.Study(count),
            DecentPlayer.From(count.Map, study.TrustAfter))
        {
            Tells = TellCounts.From(PathFacts.From(count)),
        };
    }
}
