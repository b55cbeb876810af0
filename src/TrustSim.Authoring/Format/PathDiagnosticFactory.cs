using System.Collections.Immutable;
using System.Globalization;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Paths;

namespace TrustSim.Authoring.Format;

/// <summary>Says what a walk over all roads has shown, where it stands in the file and by which decisions one gets there.</summary>
public static class PathDiagnosticFactory
{
    // Enough for what can be written on a page.
    const long ExamplePaths = 10_000;

    /// <param name="reading">A reading that gave a scenario.</param>
    /// <param name="proof">What the walk over its roads has shown.</param>
    public static ImmutableArray<Diagnostic> Create(ScenarioReading reading, Proof proof)
    {
        var found = DiagnosticBag.InOrder(proof.Diagnostics.Select(diagnostic => PathDiagnosticTable.Create(reading.Source, diagnostic))
            .Concat(ProseCheck.Create(reading.Scenario!, reading.Source)));
        // What was not walked may hold what is allowed.
        var left = reading.Allowed.Of([.. found], code => proof.IsWhole && DiagnosticCatalogue.NeedsPaths(code), reading.Source.Files);
        return proof.IsWhole ? left : [.. left, Bounded(reading.Source, proof)];
    }

    /// <summary>Everything that can be found in a scenario whose roads are few: by reading it, then by walking them.</summary>
    /// <param name="code">The code that is asked about: for those that only a walk can find, the roads are walked.</param>
    public static ImmutableArray<Diagnostic> Everything(ScenarioReading reading, DiagnosticCode code) =>
        reading.Scenario is { } scenario && DiagnosticCatalogue.NeedsPaths(code)
            ? [.. reading.Diagnostics, .. Create(reading, Proof.Prove(scenario, ExamplePaths)).Where(found => OfDilemmas(code) || !OfDilemmas(found.Code))]
            : reading.Diagnostics;

    // Whoever asks about a way that leads nowhere wants no remarks on the dilemma.
    static bool OfDilemmas(DiagnosticCode code) => DiagnosticCatalogue.OfDilemmas.Contains(code);

    static Diagnostic Bounded(SourceMap source, Proof proof) => source.Find(
        DiagnosticCatalogue.Bounded, source.OfTop("scenes"),
        string.Create(CultureInfo.InvariantCulture, $"Bounded: {proof.Explored:N0} {(proof.Explored == 1 ? "road" : "roads")} walked of at least {Number(proof.Paths)}. What never happens is not known."),
        "--max-paths explores more of them");

    static string Number(System.Numerics.BigInteger paths) =>
        paths < 1_000_000_000_000 ? ((long)paths).ToString("N0", CultureInfo.InvariantCulture) : $"10 to the power of {paths.ToString(CultureInfo.InvariantCulture).Length - 1}";
}
