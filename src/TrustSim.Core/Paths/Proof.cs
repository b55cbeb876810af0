using TrustSim.Core.Paths.Boxes;
using TrustSim.Core.Paths.Counting;
using TrustSim.Core.Paths.Dilemmas;
using TrustSim.Core.Paths.Figures;

namespace TrustSim.Core.Paths;

/// <summary>What is known of all paths of a scenario.</summary>
/// <param name="Paths">Number of paths; an estimate where not every path was followed.</param>
/// <param name="Diagnostics">In the order of the file.</param>
public sealed record Proof(BigInteger Paths, ProofExtent Extent, ImmutableArray<PathDiagnostic> Diagnostics)
{
    // About as much as two seconds allow.
    const int UsualSteps = 50_000;

    /// <summary>Whether every path was followed.</summary>
    public bool IsWhole => Extent.IsWhole;

    /// <summary>What gives the best answers away, counted; null where nobody knows the best answers.</summary>
    public TellCounts? Tells { get; private init; }

    /// <summary>Follows every path; where there are too many, settles by other means what can be settled.</summary>
    /// <param name="most">How far to go.</param>
    /// <param name="shouldContinue">Called now and then with the number of paths followed; false stops. Null: never stops.</param>
    /// <param name="crew">Follows parts of the paths; null: one after the other.</param>
    /// <param name="settlesOn">Called now and then with what is settled, where not every path can be followed; false ends the search.
    /// Null: a fixed number of steps.</param>
    public static Proof Prove(Scenario scenario, PathLimits? most = null, Func<long, bool>? shouldContinue = null, Crew? crew = null,
        Func<SettledSoFar, bool>? settlesOn = null)
    {
        var map = CompiledScenario.From(scenario);
        most ??= new();
        var count = PathCount.IsHopeless(map, most) ? null
            : PathCount.Explore(map, Gathers.Coverage, most.For(map, shouldContinue), crew);
        if (count is not { IsWhole: true })
        {
            var steps = 0;
            return Settle(map, settlesOn ?? (now => now.IsComparing || ++steps < UsualSteps), crew);
        }

        var dilemmas = new DilemmaSearch(count);
        PathDiagnostic[] found = [.. new FaultSearch(Evidence.From(count)).Diagnostics(), .. dilemmas.Diagnostics()];
        return new(count.Behind.Count, ProofExtent.Of(count), [.. found]) { Tells = TellCounts.From(dilemmas.Facts) };
    }

    static Proof Settle(CompiledScenario map, Func<SettledSoFar, bool> settlesOn, Crew? crew)
    {
        var settling = Settling.Settle(map, settlesOn);
        var comparing = settling.SoFar with { IsComparing = true };
        var sampled = SampledDilemmas.Play(map, () => settlesOn(comparing), crew);
        PathDiagnostic[] found = [.. new FaultSearch(Evidence.From(map, settling)).Diagnostics(), .. sampled.Diagnostics()];
        return new(TreeSize.Estimate(map), settling.Extent with { Compared = sampled.Compared }, [.. found])
        {
            Tells = sampled.Facts is { } facts ? TellCounts.From(facts) : null,
        };
    }
}
