using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Shapes;
using TrustSim.Core.Roads;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Format;

/// <summary>Says where a walk over all roads has shown that a dilemma is none.</summary>
static class DilemmaFindings
{
    // As many as a hint bears.
    const int MostScenes = 8;

    public static Diagnostic Of(SourceMap source, Flaw flaw) => flaw.Kind switch
    {
        FlawKind.Dominated => OfChoice(source, flaw, Codes.Dominated, $"Nothing speaks for '{flaw.Choice}': '{flaw.Than}' leaves trust, fear and work better, whatever happened before.", "let it gain something that the other does not"),
        FlawKind.TemptationNeverPays => OfChoice(source, flaw, Codes.TemptationNeverPays, $"'{flaw.Choice}' works against a key and gains no time over any other answer, now or later.", "let it pay: `work: clear`, or let the others cost something"),
        FlawKind.NobodyTakes => OfChoice(source, flaw, Codes.NobodyTakes, $"'{flaw.Choice}' leaves trust, fear and work worse than every other answer does, now and later.", "give it somebody sensible who would take it"),
        FlawKind.BestAlwaysFirst => Guessable(source, "The answer that earns most trust is always the first."),
        FlawKind.BestAlwaysLast => Guessable(source, "The answer that earns most trust is always the last."),
        FlawKind.BestAlwaysLongest => source.Find(Codes.Guessable, source.OfTop("scenes"), "The answer that earns most trust is always the longest.", "write the others as fully"),
        FlawKind.KeyNeverTouched => source.Find(Codes.KeyNeverTouched, source.OfTop("scenes"), $"No answer has to do with `{Word.Of(flaw.Key!.Value)}`."),
        FlawKind.KeyOnlyHonoured => OneSided(source, flaw, "honoured: no answer works against it or overdoes it", "give it its temptation"),
        FlawKind.KeyOnlyWronged => OneSided(source, flaw, "worked against or overdone: no answer honours it", "let one answer honour it"),
        FlawKind.MeterCannotMove => source.Find(Codes.MeterCannotMove, source.OfTop("scenes"), $"{Phrase.Capital(flaw.Outcome.ToString()!.ToLowerInvariant())} ends in the same place on every road.", flaw.Outcome == Outcome.Work ? "let answers cost or gain time with `work`" : "let answers act on people with `acts`"),
        FlawKind.NoWayBack => OfChoice(source, flaw, Codes.NoWayBack, $"After '{flaw.Choice}' no road brings the team's trust back to where it began, however one goes on.", "let a later answer make up for it with `repairs`, or soften it"),
        FlawKind.EndingDecided => source.Find(Codes.EndingDecided, source.Of(flaw.Scene!.Value), $"The ending '{flaw.Scene}' is decided at the start, by '{flaw.Choice}': whatever is answered later, it comes then, and else it does not.", "let its `when` ask for what happens later"),
        _ => source.Find(Codes.ChangesNothing, source.Of(flaw.Scene!.Value, "choices"), $"Whatever is answered in '{flaw.Scene}', everything goes on in the same way.", "let its answers do different things"),
    };

    static Diagnostic OfChoice(SourceMap source, Flaw flaw, Code code, string message, string hint) => source.Find(code, source.Of(flaw.Scene!.Value, flaw.Choice!.Value), message, hint);

    static Diagnostic OneSided(SourceMap source, Flaw flaw, string how, string hint)
    {
        var more = flaw.Scenes.Length - MostScenes;
        return source.Find(Codes.KeyOneSided, source.Of(flaw.Scene!.Value), $"`{Word.Of(flaw.Key!.Value)}` is only ever {how}.",
            $"{hint}; it comes up in {string.Join(", ", flaw.Scenes.Take(MostScenes))}{(more > 0 ? $" and {more} more" : "")}");
    }

    static Diagnostic Guessable(SourceMap source, string message) => source.Find(Codes.Guessable, source.OfTop("scenes"), message, "put the answers into another order here and there");
}
