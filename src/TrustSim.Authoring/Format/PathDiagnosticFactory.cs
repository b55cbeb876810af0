using TrustSim.Core.Paths;

namespace TrustSim.Authoring.Format;

/// <summary>Turns the results of exploring all paths into diagnostics with their places in the file and example paths.</summary>
public static class PathDiagnosticFactory
{
    // Enough for any scenario that fits on a page.
    const long ExamplePaths = 10_000;

    /// <param name="reading">A reading with a scenario.</param>
    /// <param name="proof">The results of exploring its paths.</param>
    public static ImmutableArray<Diagnostic> Create(ScenarioReading reading, Proof proof)
    {
        var found = DiagnosticBag.InOrder(proof.Diagnostics.Select(diagnostic => PathDiagnosticTable.Create(reading.Source, diagnostic))
            .Concat(ProseCheck.Create(reading.Scenario!, reading.Source)).Concat(AnswersCheck.Create(reading.Scenario!, reading.Source))
            .Concat(NameSpellings.Find(reading)).Concat(WordList.Find(reading)));
        // Unexplored paths may hold a suppressed diagnostic.
        var left = reading.Allowed.Apply([.. found], code => proof.IsWhole && DiagnosticCatalogue.NeedsPaths(code), reading.Source.Files);
        return proof.IsWhole ? left : [.. left, Bounded(reading.Source, proof)];
    }

    /// <summary>All diagnostics of a scenario with few paths, from reading it and from exploring.</summary>
    /// <param name="code">The code in question. The paths are explored only for a code that needs it.</param>
    public static ImmutableArray<Diagnostic> Everything(ScenarioReading reading, DiagnosticCode code) =>
        reading.Scenario is { } scenario && DiagnosticCatalogue.NeedsPaths(code)
            ?
            [
                .. reading.Diagnostics,
                .. Create(reading, Proof.Prove(scenario, new(ExamplePaths))).Where(found => IsAskedFor(found.Code, code)),
            ]
            : reading.Diagnostics;

    // A page about a dead end needs no diagnostics about dilemmas, and its example no reasons.
    static bool IsAskedFor(DiagnosticCode found, DiagnosticCode code) =>
        found == code || found != DiagnosticCatalogue.NoWhy && (OfDilemmas(code) || !OfDilemmas(found));

    static bool OfDilemmas(DiagnosticCode code) => DiagnosticCatalogue.OfDilemmas.Contains(code);

    static Diagnostic Bounded(SourceMap source, Proof proof)
    {
        var extent = proof.Extent;
        return source.Find(
            DiagnosticCatalogue.Bounded, source.OfTop("scenes"),
            $"{Many(proof)} {Settled(extent)} {(extent.Compared == 0 ? "Nobody knows how the answers compare."
                : "Random playthroughs compare the answers.")}",
            "--max-decisions follows more paths, --time looks longer");
    }

    static string Many(Proof proof) => proof.Extent.Visits is { } visits
        ? $"The paths have no end; each scene was followed up to {visits} visits."
        : $"About {Number(proof.Paths)} paths, too many to follow each.";

    static string Settled(ProofExtent extent) => string.Create(
        CultureInfo.InvariantCulture,
        $"Of {extent.Questions:N0} questions, a path answers {extent.Met:N0} with yes; {extent.Never:N0} are proved to be no; "
            + $"{(extent.Open == 0 ? "none is left open" : $"{extent.Open:N0} {(extent.Open == 1 ? "is" : "are")} not known")}.");

    static string Number(System.Numerics.BigInteger paths) =>
        paths < 1_000_000_000_000 ? ((long)paths).ToString("N0", CultureInfo.InvariantCulture)
            : $"10 to the power of {paths.ToString(CultureInfo.InvariantCulture).Length - 1}";
}
