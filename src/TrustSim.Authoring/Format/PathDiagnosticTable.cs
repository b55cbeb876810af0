using TrustSim.Core.Paths;

namespace TrustSim.Authoring.Format;

/// <summary>
/// The table of diagnostics about the paths through a scenario. A row has the code, the place in the file, the message and the hint.
/// </summary>
static class PathDiagnosticTable
{
    // A hint lists no more scenes than this.
    const int MostScenes = 8;

    public static Diagnostic Create(SourceMap source, PathDiagnostic diagnostic)
    {
        var row = Row(source, diagnostic);
        return diagnostic.Sampled is { Otherwise: null } sampled ? row with { Message = row.Message + Judged(sampled) }
            : diagnostic.Visits is { } visits
                ? row with { Message = $"{row.Message} So it is up to {visits} visits of each scene; beyond, nobody knows." } : row;
    }

    static Diagnostic Row(SourceMap source, PathDiagnostic diagnostic) => diagnostic.Kind switch
    {
        PathDiagnosticKind.SceneNeverOpens when diagnostic.Condition is { } when => source.Find(
            DiagnosticCatalogue.SceneNeverOpens, source.PlaceOf(when),
            $"The scene '{diagnostic.Scene}' never opens: this fails on every path that comes here: `{when}`.{Asked(diagnostic)}",
            "ease it, or take the scene out"),
        PathDiagnosticKind.EndingNeverReached when diagnostic.Condition is { } when => source.Find(
            DiagnosticCatalogue.EndingNeverReached, source.PlaceOf(when),
            $"The ending '{diagnostic.Scene}' is never reached: this fails on every path that comes here: `{when}`.{Asked(diagnostic)}",
            "ease it, or take the ending out"),
        PathDiagnosticKind.SceneNeverOpens => source.Find(DiagnosticCatalogue.SceneNeverOpens, source.PlaceOf(diagnostic.Scene!.Value),
            $"No path opens the scene '{diagnostic.Scene}'.",
            "lead to it with a `then`, or take it out"),
        PathDiagnosticKind.EndingNeverReached => source.Find(
            DiagnosticCatalogue.EndingNeverReached, source.PlaceOf(diagnostic.Scene!.Value),
            $"No path reaches the ending '{diagnostic.Scene}'.",
            "ease its condition, move it up, or lead to it with a `then`"),
        PathDiagnosticKind.ChoiceNeverOffered => source.Find(
            DiagnosticCatalogue.ChoiceNeverOffered, source.PlaceOf(diagnostic.Scene!.Value, diagnostic.Choice!.Value, "when"),
            $"The choice '{diagnostic.Choice}' is never offered: its condition fails on every path.{Asked(diagnostic)}",
            "ease its condition, or take the choice out"),
        PathDiagnosticKind.GoesRound => source.Find(DiagnosticCatalogue.GoesRound, source.PlaceOf(diagnostic.Scene!.Value),
            $"From '{diagnostic.Scene}' on the story goes round for ever: no way leads to an end. {Path(diagnostic.Witness)}".TrimEnd(),
            "let one of its choices lead out"),
        PathDiagnosticKind.ConditionAlways => source.Find(DiagnosticCatalogue.ConditionAlways, source.PlaceOf(diagnostic.Condition!),
            $"This holds on every path that comes here: `{diagnostic.Condition}`.{Asked(diagnostic)}",
            "leave it out, or ask for something that can be otherwise"),
        PathDiagnosticKind.ConditionNever => source.Find(DiagnosticCatalogue.ConditionNever, source.PlaceOf(diagnostic.Condition!),
            $"This fails on every path that comes here: `{diagnostic.Condition}`.{Asked(diagnostic)}",
            "ease it, or take out what depends on it"),
        PathDiagnosticKind.NotKnown => source.Find(DiagnosticCatalogue.Bounded, source.PlaceOf(diagnostic.Condition!),
            $"Nobody knows yet whether this can {(diagnostic.CanHold ? "hold" : "fail")}: `{diagnostic.Condition}`."
                + TriedBy(diagnostic) + MetBy(diagnostic),
            "--time looks longer"),
        PathDiagnosticKind.NothingOpen => source.Find(DiagnosticCatalogue.NothingOpen, source.PlaceOf(diagnostic.Scene!.Value, "choices"),
            $"The scene '{diagnostic.Scene}' can open with no answer to give. {Path(diagnostic.Witness)}",
            "let one of its choices have no `when`"),
        PathDiagnosticKind.MarkNeverAsked => source.Find(DiagnosticCatalogue.MarkNeverAsked, source.OfMark(diagnostic.Mark!.Value),
            $"'{diagnostic.Mark}' is noted here, and no condition asks for it. {Path(diagnostic.Witness)}".TrimEnd(),
            "ask for it in a `when`, or take it out"),
        PathDiagnosticKind.FlagNeverYes => source.Find(DiagnosticCatalogue.FlagNeverYes, source.OfMark(diagnostic.Mark!.Value),
            $"'{diagnostic.Mark}' is asked for, and no choice sets it to yes.",
            "set it to `yes` where it becomes true"),
        PathDiagnosticKind.RiskNeverTold => source.Find(DiagnosticCatalogue.RiskNeverTold, source.PlaceOf(diagnostic.Risk!.Value),
            $"Nobody finds the nerve to tell '{diagnostic.Risk}' on any path.",
            "let it take less courage, let more people know it, or leave more weeks until it is due"),
        PathDiagnosticKind.RiskHardlyTold => source.Find(DiagnosticCatalogue.RiskNeverTold, source.PlaceOf(diagnostic.Risk!.Value),
            $"Hardly anybody finds the nerve to tell '{diagnostic.Risk}': it is told on {Percent(diagnostic.Share)} of the paths.",
            "let it take less courage, let more people know it, or leave more weeks until it is due"),
        PathDiagnosticKind.RiskAlwaysTold => source.Find(DiagnosticCatalogue.RiskAlwaysTold, source.PlaceOf(diagnostic.Risk!.Value),
            $"'{diagnostic.Risk}' is told on every path: nobody can be too afraid to say it.",
            "let it take more courage, or come due sooner"),
        PathDiagnosticKind.NobodyThere => source.Find(
            DiagnosticCatalogue.NobodyThere, source.PlaceOf(diagnostic.Scene!.Value, diagnostic.Choice!.Value),
            $"'{diagnostic.Choice}' names '{diagnostic.Member}', who is not in the team on any path that comes here.",
            "name somebody who is there, or change `from` or `until` of that person"),
        PathDiagnosticKind.RepairsNothing => source.Find(
            DiagnosticCatalogue.RepairsNothing, source.PlaceOf(diagnostic.Scene!.Value, diagnostic.Choice!.Value, "repairs"),
            $"'{diagnostic.Choice}' repairs `{diagnostic.Repair!.Of.Id()}`, and on no path that comes here has "
                + $"{Whom(diagnostic.Repair)} lost anything by it that a repair could give back.",
            "take it out, lead to it from an answer that works against that key, or say with `toward` whom it is meant for"),
        PathDiagnosticKind.Dominated => OfChoice(source, diagnostic, DiagnosticCatalogue.Dominated,
            $"Nothing speaks for '{diagnostic.Choice}': '{diagnostic.Than}' leaves trust, fear and work better, "
                + $"{Everywhere(diagnostic, "whatever happened before")}.",
            "let it gain something that the other does not"),
        PathDiagnosticKind.TemptationNeverPays => OfChoice(source, diagnostic, DiagnosticCatalogue.TemptationNeverPays,
            $"'{diagnostic.Choice}' works against a key and gains no time over any other answer, "
                + $"{Everywhere(diagnostic, "now or later")}.",
            "let it pay: `work: clear`, or let the others cost something"),
        PathDiagnosticKind.NobodyTakes => OfChoice(source, diagnostic, DiagnosticCatalogue.NobodyTakes,
            $"'{diagnostic.Choice}' leaves trust, fear and work worse than every other answer does, "
                + $"{Everywhere(diagnostic, "now and later")}.",
            "give it somebody sensible who would take it"),
        PathDiagnosticKind.BestAlwaysFirst => Guessable(source, "The answer that earns most trust is always the first."),
        PathDiagnosticKind.BestAlwaysLast => Guessable(source, "The answer that earns most trust is always the last."),
        PathDiagnosticKind.BestAlwaysLongest => source.Find(DiagnosticCatalogue.Guessable, source.OfTop("scenes"),
            "The answer that earns most trust is always the longest.",
            "write the others as fully"),
        PathDiagnosticKind.BestOftenAt => Guessable(source,
            $"The answer that earns most trust stands {Ordinal(diagnostic.Place)} in {diagnostic.Times} of {diagnostic.Of} decisions: "
                + "more often than chance explains."),
        PathDiagnosticKind.BestCostsNothing => OfChoice(source, diagnostic, DiagnosticCatalogue.CostsNothing,
            $"'{diagnostic.Choice}' earns most trust and costs nothing, and no other answer gains anything.",
            "let it cost time, a person or something to spend; or let another answer pay"),
        PathDiagnosticKind.EndingNearlyAlways => source.Find(
            DiagnosticCatalogue.EndingNearlyAlways, source.PlaceOf(diagnostic.Scene!.Value),
            $"{Percent(diagnostic.Share)} of the paths reach the ending '{diagnostic.Scene}': hardly any answer leads elsewhere.",
            "ask for more in its `when`, or for less in that of another ending"),
        PathDiagnosticKind.KeyNeverTouched => source.Find(DiagnosticCatalogue.KeyNeverTouched, source.OfTop("scenes"),
            $"No answer has to do with `{diagnostic.Key!.Value.Id()}`."),
        PathDiagnosticKind.KeyOnlyHonoured => OneSided(
            source, diagnostic, "honoured: no answer works against it or overdoes it", "give it its temptation"),
        PathDiagnosticKind.KeyOnlyWronged => OneSided(
            source, diagnostic, "worked against or overdone: no answer honours it", "let one answer honour it"),
        PathDiagnosticKind.MeterCannotMove => source.Find(DiagnosticCatalogue.MeterCannotMove, source.OfTop("scenes"),
            $"{Phrase.Capital(diagnostic.Outcome.ToString()!.ToLowerInvariant())} ends in the same place on every path.",
            diagnostic.Outcome == Outcome.Work ? "let answers cost or gain time with `work`" : "let answers act on people with `acts`"),
        PathDiagnosticKind.NoWayBack => OfChoice(source, diagnostic, DiagnosticCatalogue.NoWayBack,
            $"After '{diagnostic.Choice}' no path brings the team's trust back to where it began.",
            "let a later answer make up for it with `repairs`, or soften it"),
        PathDiagnosticKind.EndingDecided => source.Find(DiagnosticCatalogue.EndingDecided, source.PlaceOf(diagnostic.Scene!.Value),
            $"The ending '{diagnostic.Scene}' is decided at the start, by '{diagnostic.Choice}': "
                + "whatever is answered later, it comes then, and else it does not.",
            "let its `when` ask for what happens later"),
        PathDiagnosticKind.ChangesNothing => source.Find(
            DiagnosticCatalogue.ChangesNothing, source.PlaceOf(diagnostic.Scene!.Value, "choices"),
            $"All answers in '{diagnostic.Scene}' lead to the same continuation"
                + $"{(diagnostic.Sampled is null ? "" : $", {Everywhere(diagnostic, "")}")}.",
            "let its answers do different things"),
    };

    static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %");

    static string Ordinal(int place) => place switch { 1 => "first", 2 => "second", 3 => "third", _ => $"at place {place}" };

    static string Whom(Repair repair) =>
        repair.Toward.IsEmpty ? "anybody" : string.Join(" or ", repair.Toward.Select(id => $"'{id}'"));

    /// <summary>An example path to the condition, and the ranges of the values that it measures.</summary>
    static string Asked(PathDiagnostic diagnostic) =>
        MetBy(diagnostic)
        + (diagnostic.Witness is { IsEmpty: false } path ? $" One path here, for example: {string.Join(", ", path)}." : "");

    static string MetBy(PathDiagnostic diagnostic) => diagnostic.Met.IsEmpty ? ""
        : diagnostic.IsBounded ? $" There, no path leaves this: {Ranges([.. diagnostic.Met.Select(Outward)])}."
        : $" There, {Ranges(diagnostic.Met)}.";

    static string Everywhere(PathDiagnostic diagnostic, string always) => diagnostic.Sampled is { Otherwise: { } share } sampled
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"in all {sampled.Playthroughs:N0} random playthroughs that came here; "
                + $"at 95 %, it is otherwise in fewer than {100 * share:0.0} % of all")
        : always;

    static string Judged(Sampled sampled) =>
        string.Create(CultureInfo.InvariantCulture, $" {sampled.Playthroughs:N0} random paths say so.");

    static string TriedBy(PathDiagnostic diagnostic) =>
        diagnostic.Tried.IsEmpty ? "" : $" On the paths that were tried, {Ranges(diagnostic.Tried)}.";

    static string Ranges(ImmutableArray<Met> met) => string.Join(", ", met.Select(Range));

    /// <summary>Rounded outwards: a bound must not exclude what it holds.</summary>
    static Met Outward(Met met) => met with { Least = Math.Floor(10 * met.Least) / 10, Most = Math.Ceiling(10 * met.Most) / 10 };

    static string Range(Met met) => (Least: Near(met.Least), Most: Near(met.Most)) is var near && near.Least == near.Most
        ? $"{met.Name} is {near.Least}"
        : $"{met.Name} is {near.Least} to {near.Most}";

    static string Near(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    static string Path(ImmutableArray<Decision>? witness) => witness switch
    {
        null => "",
        { IsEmpty: true } => "This is so from the start.",
        { } path => $"For example by: {string.Join(", ", path)}.",
    };

    static Diagnostic OfChoice(SourceMap source, PathDiagnostic diagnostic, DiagnosticCode code, string message, string hint) =>
        source.Find(code, source.PlaceOf(diagnostic.Scene!.Value, diagnostic.Choice!.Value), message, hint);

    static Diagnostic OneSided(SourceMap source, PathDiagnostic diagnostic, string how, string hint)
    {
        var more = diagnostic.Scenes.Length - MostScenes;
        return source.Find(
            DiagnosticCatalogue.KeyOneSided, source.PlaceOf(diagnostic.Scene!.Value),
            $"`{diagnostic.Key!.Value.Id()}` is only ever {how}.",
            $"{hint}; it comes up in {string.Join(", ", diagnostic.Scenes.Take(MostScenes))}{(more > 0 ? $" and {more} more" : "")}");
    }

    static Diagnostic Guessable(SourceMap source, string message) =>
        source.Find(DiagnosticCatalogue.Guessable, source.OfTop("scenes"), message, "put the answers into another order here and there");
}
