using System.Collections.Immutable;
using System.Globalization;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Play;
using TrustSim.Core.Roads;

namespace TrustSim.Authoring.Format;

/// <summary>Says what a walk over all roads has shown, where it stands in the file and by which decisions one gets there.</summary>
public static class RoadFindings
{
    // Enough for what can be written on a page.
    const long ExampleRoads = 10_000;

    /// <param name="reading">A reading that gave a scenario.</param>
    /// <param name="proof">What the walk over its roads has shown.</param>
    public static ImmutableArray<Diagnostic> Of(ScenarioReading reading, Proof proof)
    {
        var found = Findings.InOrder(proof.Flaws.Select(flaw => Of(reading.Source, flaw)).Concat(ProseFindings.Of(reading.Scenario!, reading.Source)));
        // What was not walked may hold what is allowed.
        var left = reading.Allowed.Of([.. found], code => proof.IsWhole && Codes.IsOfWalk(code), reading.Source.Files);
        return proof.IsWhole ? left : [.. left, Bounded(reading.Source, proof)];
    }

    /// <summary>Everything that can be found in a scenario whose roads are few: by reading it, then by walking them.</summary>
    /// <param name="code">The code that is asked about: for those that only a walk can find, the roads are walked.</param>
    public static ImmutableArray<Diagnostic> Everything(ScenarioReading reading, Code code) =>
        reading.Scenario is { } scenario && Codes.IsOfWalk(code)
            ? [.. reading.Diagnostics, .. Of(reading, Proof.Of(scenario, ExampleRoads)).Where(found => OfDilemmas(code) || !OfDilemmas(found.Code))]
            : reading.Diagnostics;

    // Whoever asks about a way that leads nowhere wants no remarks on the dilemma.
    static bool OfDilemmas(Code code) => Codes.OfDilemmas.Contains(code);

    static Diagnostic Bounded(SourceMap source, Proof proof) => source.Find(
        Codes.Bounded, source.OfTop("scenes"),
        string.Create(CultureInfo.InvariantCulture, $"Bounded: {proof.Walked:N0} {(proof.Walked == 1 ? "road" : "roads")} walked of at least {Number(proof.Roads)}. What never happens is not known."),
        "--max-roads walks more of them");

    static string Number(System.Numerics.BigInteger roads) =>
        roads < 1_000_000_000_000 ? ((long)roads).ToString("N0", CultureInfo.InvariantCulture) : $"10 to the power of {roads.ToString(CultureInfo.InvariantCulture).Length - 1}";

    static Diagnostic Of(SourceMap source, Flaw flaw) => flaw.Kind switch
    {
        FlawKind.SceneNeverOpens when flaw.Condition is { } when => source.Find(Codes.SceneNeverOpens, source.Of(when), $"The scene '{flaw.Scene}' never opens: on no road that comes here does this hold: `{when}`.{Asked(flaw)}", "ease it, or take the scene out"),
        FlawKind.EndingNeverReached when flaw.Condition is { } when => source.Find(Codes.EndingNeverReached, source.Of(when), $"The ending '{flaw.Scene}' is never reached: on no road that comes here does this hold: `{when}`.{Asked(flaw)}", "ease it, or take the ending out"),
        FlawKind.SceneNeverOpens => source.Find(Codes.SceneNeverOpens, source.Of(flaw.Scene!.Value), $"No road opens the scene '{flaw.Scene}'.", "lead to it with a `then`, or take it out"),
        FlawKind.EndingNeverReached => source.Find(Codes.EndingNeverReached, source.Of(flaw.Scene!.Value), $"No road comes to the ending '{flaw.Scene}'.", "ease its condition, move it up, or lead to it with a `then`"),
        FlawKind.ChoiceNeverOffered => source.Find(Codes.ChoiceNeverOffered, source.Of(flaw.Scene!.Value, flaw.Choice!.Value, "when"), $"The choice '{flaw.Choice}' is never offered: its condition holds on no road.{Asked(flaw)}", "ease its condition, or take the choice out"),
        FlawKind.GoesRound => source.Find(Codes.GoesRound, source.Of(flaw.Scene!.Value), $"From '{flaw.Scene}' on play goes round for ever: no way leads to an end. {Road(flaw.Witness)}".TrimEnd(), "let one of its choices lead out"),
        FlawKind.ConditionAlways => source.Find(Codes.ConditionAlways, source.Of(flaw.Condition!), $"On every road that comes here, this holds: `{flaw.Condition}`.{Asked(flaw)}", "leave it out, or ask for something that can be otherwise"),
        FlawKind.ConditionNever => source.Find(Codes.ConditionNever, source.Of(flaw.Condition!), $"On no road that comes here does this hold: `{flaw.Condition}`.{Asked(flaw)}", "ease it, or take out what depends on it"),
        FlawKind.NothingOpen => source.Find(Codes.NothingOpen, source.Of(flaw.Scene!.Value, "choices"), $"The scene '{flaw.Scene}' can open with no answer to give. {Road(flaw.Witness)}", "let one of its choices have no `when`"),
        FlawKind.MarkNeverAsked => source.Find(Codes.MarkNeverAsked, source.OfMark(flaw.Mark!.Value), $"'{flaw.Mark}' is noted here, and no condition asks for it. {Road(flaw.Witness)}".TrimEnd(), "ask for it in a `when`, or take it out"),
        FlawKind.FlagNeverYes => source.Find(Codes.FlagNeverYes, source.OfMark(flaw.Mark!.Value), $"'{flaw.Mark}' is asked for, and no choice sets it to yes.", "set it to `yes` where it becomes true"),
        FlawKind.RiskNeverTold => source.Find(Codes.RiskNeverTold, source.Of(flaw.Risk!.Value), $"On no road does anybody find the nerve to tell '{flaw.Risk}'.", "let it take less courage, let more people know it, or leave more weeks until it is due"),
        FlawKind.RiskAlwaysTold => source.Find(Codes.RiskAlwaysTold, source.Of(flaw.Risk!.Value), $"'{flaw.Risk}' is told on every road: nobody can be too afraid to say it.", "let it take more courage, or come due sooner"),
        _ => DilemmaFindings.Of(source, flaw),
    };

    /// <summary>How one comes to where a condition is asked, and between what the things stood there that it measures.</summary>
    static string Asked(Flaw flaw) => $"{MetBy(flaw)}{(flaw.Witness is { IsEmpty: false } road ? $" One comes here, for example, by: {string.Join(", ", road)}." : "")}";

    static string MetBy(Flaw flaw) => flaw.Met.IsEmpty ? "" : $" There, {string.Join(", ", flaw.Met.Select(met => Near(met.Least) == Near(met.Most) ? $"{met.Name} is {Near(met.Least)}" : $"{met.Name} is {Near(met.Least)} to {Near(met.Most)}"))}.";

    static string Near(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    static string Road(ImmutableArray<Decision>? witness) => witness switch
    {
        null => "",
        { IsEmpty: true } => "This is so from the start.",
        { } road => $"For example by: {string.Join(", ", road)}.",
    };
}
