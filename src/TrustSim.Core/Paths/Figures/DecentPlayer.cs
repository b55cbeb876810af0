using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths.Figures;

/// <summary>
/// What decent players hear and live through. At each question they take one of the two answers best for trust among those open, each
/// equally likely; an answer is as good for trust as <see cref="DecisionPrice"/> finds it. The figures are exact.
/// </summary>
/// <param name="Heard">The share of the risks that begin for them that somebody tells in time, 0–1.</param>
/// <param name="Landed">The share of them for whom at least one risk lands, 0–1.</param>
/// <param name="StrongLanded">The share of them for whom a risk lands whose courage or cost is strong, 0–1.</param>
/// <param name="Risks">Outcomes of each risk, as shares of these players.</param>
public sealed record DecentPlayer(double Heard, double Landed, double StrongLanded, ImmutableArray<RiskShare> Risks)
{
    /// <summary>Of the answers best for trust, the number that a decent player chooses between.</summary>
    public const int Answers = 2;

    /// <summary>The least share of the risks that they should hear in time: who listens must hear something; project estimate.</summary>
    public const double LeastHeard = .35;

    /// <summary>The greatest share of the risks that they should hear in time: else silence costs them nothing; project estimate.</summary>
    public const double MostHeard = .65;

    /// <summary>The least share of them for whom something should land; project estimate.</summary>
    public const double LeastLanded = .6;

    /// <summary>The least share of them for whom a strong risk should land; project estimate.</summary>
    public const double LeastStrongLanded = .3;

    /// <param name="trustAfter">Mean trust at the end after an answer.</param>
    /// <returns>Null where no risk begins for them, or where following them takes too many decisions.</returns>
    internal static DecentPlayer? From(CompiledScenario map, Func<CompiledChoice, double> trustAfter)
    {
        var risks = map.Source.Risks;
        var strong = risks.Select((risk, i) => risk is { Courage: Strength.Strong } or { Cost: Strength.Strong } ? 1ul << i : 0)
            .Aggregate(0ul, (set, bit) => set | bit);
        var (fates, landed, strongLanded) = (new double[3 * risks.Length], 0.0, 0.0);
        var walk = new WeighedEnds(map, Add, WeighedEnds.UsualDecisions)
        {
            Players = open => [.. open.OrderByDescending(trustAfter).Take(Answers)],
        };
        if (!walk.Weigh() || fates.Sum() is not (> 0 and var begun)) return null;
        ImmutableArray<RiskShare> shares =
            [.. risks.Select((risk, i) => new RiskShare(risk, fates[3 * i], fates[3 * i + 1], fates[3 * i + 2]))];
        return new(shares.Sum(risk => risk.Told) / begun, landed, strongLanded, shares);

        void Add(PathEnd end, double chance)
        {
            end.AddRisks(fates, chance);
            if (end.Landed != 0) landed += chance;
            if ((end.Landed & strong) != 0) strongLanded += chance;
        }
    }
}
