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

    /// <param name="graph">Whole.</param>
    /// <param name="trustAfter">Mean trust at the end after an answer, given by its index.</param>
    /// <returns>Null where no risk begins for them.</returns>
    internal static DecentPlayer? From(PathGraph graph, Func<int, double> trustAfter)
    {
        var ends = EndsOf(graph, trustAfter);
        var risks = graph.Map.Source.Risks;
        ImmutableArray<RiskShare> shares =
        [
            .. risks.Select((risk, i) => new RiskShare(
                risk, Of(end => end.Told >> i & 1), Of(end => end.Landed >> i & 1), Of(end => end.Kept >> i & 1)))];
        var begun = shares.Sum(risk => risk.Told + risk.Landed + risk.Kept);
        if (begun == 0) return null;
        var strong = risks.Select((risk, i) => risk is { Courage: Strength.Strong } or { Cost: Strength.Strong } ? 1ul << i : 0)
            .Aggregate(0ul, (set, bit) => set | bit);
        return new(shares.Sum(risk => risk.Told) / begun, Of(end => end.Landed), Of(end => end.Landed & strong), shares);

        double Of(Func<PathEnd, ulong> fates) => ends.Sum(end => fates(end.End) != 0 ? end.Chance : 0);
    }

    /// <summary>The ends that decent players reach, and how likely each is.</summary>
    static List<(PathEnd End, double Chance)> EndsOf(PathGraph graph, Func<int, double> trustAfter)
    {
        var chances = new double[graph.Nodes.Count];
        chances[^1] = 1;
        var ends = new List<(PathEnd, double)>();
        for (var i = chances.Length - 1; i >= 0; i--)
        {
            if (chances[i] == 0) continue;
            if (graph.Nodes[i].End is >= 0 and var end) ends.Add((graph.Ends[end], chances[i]));
            var best = graph.EdgesOf(graph.Nodes[i]).ToArray().OrderByDescending(edge => trustAfter(edge.Choice)).Take(Answers).ToList();
            foreach (var edge in best) chances[edge.To] += chances[i] / best.Count;
        }

        return ends;
    }
}
