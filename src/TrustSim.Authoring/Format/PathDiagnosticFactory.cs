using System.Collections.Immutable;
using System.Globalization;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Play;
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
        var found = DiagnosticBag.InOrder(proof.Diagnostics.Select(diagnostic => Create(reading.Source, diagnostic)).Concat(ProseCheck.Create(reading.Scenario!, reading.Source)));
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
        "--max-roads walks more of them");

    static string Number(System.Numerics.BigInteger paths) =>
        paths < 1_000_000_000_000 ? ((long)paths).ToString("N0", CultureInfo.InvariantCulture) : $"10 to the power of {paths.ToString(CultureInfo.InvariantCulture).Length - 1}";

    static Diagnostic Create(SourceMap source, PathDiagnostic diagnostic) => diagnostic.Kind switch
    {
        PathDiagnosticKind.SceneNeverOpens when diagnostic.Condition is { } when => source.Find(DiagnosticCatalogue.SceneNeverOpens, source.Of(when), $"The scene '{diagnostic.Scene}' never opens: on no road that comes here does this hold: `{when}`.{Asked(diagnostic)}", "ease it, or take the scene out"),
        PathDiagnosticKind.EndingNeverReached when diagnostic.Condition is { } when => source.Find(DiagnosticCatalogue.EndingNeverReached, source.Of(when), $"The ending '{diagnostic.Scene}' is never reached: on no road that comes here does this hold: `{when}`.{Asked(diagnostic)}", "ease it, or take the ending out"),
        PathDiagnosticKind.SceneNeverOpens => source.Find(DiagnosticCatalogue.SceneNeverOpens, source.Of(diagnostic.Scene!.Value), $"No road opens the scene '{diagnostic.Scene}'.", "lead to it with a `then`, or take it out"),
        PathDiagnosticKind.EndingNeverReached => source.Find(DiagnosticCatalogue.EndingNeverReached, source.Of(diagnostic.Scene!.Value), $"No road comes to the ending '{diagnostic.Scene}'.", "ease its condition, move it up, or lead to it with a `then`"),
        PathDiagnosticKind.ChoiceNeverOffered => source.Find(DiagnosticCatalogue.ChoiceNeverOffered, source.Of(diagnostic.Scene!.Value, diagnostic.Choice!.Value, "when"), $"The choice '{diagnostic.Choice}' is never offered: its condition holds on no road.{Asked(diagnostic)}", "ease its condition, or take the choice out"),
        PathDiagnosticKind.GoesRound => source.Find(DiagnosticCatalogue.GoesRound, source.Of(diagnostic.Scene!.Value), $"From '{diagnostic.Scene}' on play goes round for ever: no way leads to an end. {Path(diagnostic.Witness)}".TrimEnd(), "let one of its choices lead out"),
        PathDiagnosticKind.ConditionAlways => source.Find(DiagnosticCatalogue.ConditionAlways, source.Of(diagnostic.Condition!), $"On every road that comes here, this holds: `{diagnostic.Condition}`.{Asked(diagnostic)}", "leave it out, or ask for something that can be otherwise"),
        PathDiagnosticKind.ConditionNever => source.Find(DiagnosticCatalogue.ConditionNever, source.Of(diagnostic.Condition!), $"On no road that comes here does this hold: `{diagnostic.Condition}`.{Asked(diagnostic)}", "ease it, or take out what depends on it"),
        PathDiagnosticKind.NothingOpen => source.Find(DiagnosticCatalogue.NothingOpen, source.Of(diagnostic.Scene!.Value, "choices"), $"The scene '{diagnostic.Scene}' can open with no answer to give. {Path(diagnostic.Witness)}", "let one of its choices have no `when`"),
        PathDiagnosticKind.MarkNeverAsked => source.Find(DiagnosticCatalogue.MarkNeverAsked, source.OfMark(diagnostic.Mark!.Value), $"'{diagnostic.Mark}' is noted here, and no condition asks for it. {Path(diagnostic.Witness)}".TrimEnd(), "ask for it in a `when`, or take it out"),
        PathDiagnosticKind.FlagNeverYes => source.Find(DiagnosticCatalogue.FlagNeverYes, source.OfMark(diagnostic.Mark!.Value), $"'{diagnostic.Mark}' is asked for, and no choice sets it to yes.", "set it to `yes` where it becomes true"),
        PathDiagnosticKind.RiskNeverTold => source.Find(DiagnosticCatalogue.RiskNeverTold, source.Of(diagnostic.Risk!.Value), $"On no road does anybody find the nerve to tell '{diagnostic.Risk}'.", "let it take less courage, let more people know it, or leave more weeks until it is due"),
        PathDiagnosticKind.RiskAlwaysTold => source.Find(DiagnosticCatalogue.RiskAlwaysTold, source.Of(diagnostic.Risk!.Value), $"'{diagnostic.Risk}' is told on every road: nobody can be too afraid to say it.", "let it take more courage, or come due sooner"),
        _ => DilemmaDiagnosticFactory.Create(source, diagnostic),
    };

    /// <summary>How one comes to where a condition is asked, and between what the things stood there that it measures.</summary>
    static string Asked(PathDiagnostic diagnostic) => $"{MetBy(diagnostic)}{(diagnostic.Witness is { IsEmpty: false } path ? $" One comes here, for example, by: {string.Join(", ", path)}." : "")}";

    static string MetBy(PathDiagnostic diagnostic) => diagnostic.Met.IsEmpty ? "" : $" There, {string.Join(", ", diagnostic.Met.Select(met => Near(met.Least) == Near(met.Most) ? $"{met.Name} is {Near(met.Least)}" : $"{met.Name} is {Near(met.Least)} to {Near(met.Most)}"))}.";

    static string Near(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    static string Path(ImmutableArray<Decision>? witness) => witness switch
    {
        null => "",
        { IsEmpty: true } => "This is so from the start.",
        { } path => $"For example by: {string.Join(", ", path)}.",
    };
}
