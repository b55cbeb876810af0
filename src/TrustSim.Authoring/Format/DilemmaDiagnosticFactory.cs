using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Schemas;
using TrustSim.Core.Paths;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Format;

/// <summary>Says where a walk over all roads has shown that a dilemma is none.</summary>
static class DilemmaDiagnosticFactory
{
    // As many as a hint bears.
    const int MostScenes = 8;

    public static Diagnostic Create(SourceMap source, PathDiagnostic diagnostic) => diagnostic.Kind switch
    {
        PathDiagnosticKind.Dominated => OfChoice(source, diagnostic, DiagnosticCatalogue.Dominated, $"Nothing speaks for '{diagnostic.Choice}': '{diagnostic.Than}' leaves trust, fear and work better, whatever happened before.", "let it gain something that the other does not"),
        PathDiagnosticKind.TemptationNeverPays => OfChoice(source, diagnostic, DiagnosticCatalogue.TemptationNeverPays, $"'{diagnostic.Choice}' works against a key and gains no time over any other answer, now or later.", "let it pay: `work: clear`, or let the others cost something"),
        PathDiagnosticKind.NobodyTakes => OfChoice(source, diagnostic, DiagnosticCatalogue.NobodyTakes, $"'{diagnostic.Choice}' leaves trust, fear and work worse than every other answer does, now and later.", "give it somebody sensible who would take it"),
        PathDiagnosticKind.BestAlwaysFirst => Guessable(source, "The answer that earns most trust is always the first."),
        PathDiagnosticKind.BestAlwaysLast => Guessable(source, "The answer that earns most trust is always the last."),
        PathDiagnosticKind.BestAlwaysLongest => source.Find(DiagnosticCatalogue.Guessable, source.OfTop("scenes"), "The answer that earns most trust is always the longest.", "write the others as fully"),
        PathDiagnosticKind.KeyNeverTouched => source.Find(DiagnosticCatalogue.KeyNeverTouched, source.OfTop("scenes"), $"No answer has to do with `{KebabCase.From(diagnostic.Key!.Value)}`."),
        PathDiagnosticKind.KeyOnlyHonoured => OneSided(source, diagnostic, "honoured: no answer works against it or overdoes it", "give it its temptation"),
        PathDiagnosticKind.KeyOnlyWronged => OneSided(source, diagnostic, "worked against or overdone: no answer honours it", "let one answer honour it"),
        PathDiagnosticKind.MeterCannotMove => source.Find(DiagnosticCatalogue.MeterCannotMove, source.OfTop("scenes"), $"{Phrase.Capital(diagnostic.Outcome.ToString()!.ToLowerInvariant())} ends in the same place on every road.", diagnostic.Outcome == Outcome.Work ? "let answers cost or gain time with `work`" : "let answers act on people with `acts`"),
        PathDiagnosticKind.NoWayBack => OfChoice(source, diagnostic, DiagnosticCatalogue.NoWayBack, $"After '{diagnostic.Choice}' no road brings the team's trust back to where it began, however one goes on.", "let a later answer make up for it with `repairs`, or soften it"),
        PathDiagnosticKind.EndingDecided => source.Find(DiagnosticCatalogue.EndingDecided, source.Of(diagnostic.Scene!.Value), $"The ending '{diagnostic.Scene}' is decided at the start, by '{diagnostic.Choice}': whatever is answered later, it comes then, and else it does not.", "let its `when` ask for what happens later"),
        _ => source.Find(DiagnosticCatalogue.ChangesNothing, source.Of(diagnostic.Scene!.Value, "choices"), $"Whatever is answered in '{diagnostic.Scene}', everything goes on in the same way.", "let its answers do different things"),
    };

    static Diagnostic OfChoice(SourceMap source, PathDiagnostic diagnostic, DiagnosticCode code, string message, string hint) => source.Find(code, source.Of(diagnostic.Scene!.Value, diagnostic.Choice!.Value), message, hint);

    static Diagnostic OneSided(SourceMap source, PathDiagnostic diagnostic, string how, string hint)
    {
        var more = diagnostic.Scenes.Length - MostScenes;
        return source.Find(DiagnosticCatalogue.KeyOneSided, source.Of(diagnostic.Scene!.Value), $"`{KebabCase.From(diagnostic.Key!.Value)}` is only ever {how}.",
            $"{hint}; it comes up in {string.Join(", ", diagnostic.Scenes.Take(MostScenes))}{(more > 0 ? $" and {more} more" : "")}");
    }

    static Diagnostic Guessable(SourceMap source, string message) => source.Find(DiagnosticCatalogue.Guessable, source.OfTop("scenes"), message, "put the answers into another order here and there");
}
