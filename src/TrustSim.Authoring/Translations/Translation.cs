namespace TrustSim.Authoring.Translations;

/// <summary>Replaces a scenario's texts by those of a translation file or of the pseudo-locale.</summary>
public static class Translation
{
    /// <summary>Alters every text, so that untranslatable text stands out.</summary>
    public static ScenarioReading Pseudo(ScenarioReading reading) => reading with
    {
        Scenario = reading.Scenario is { } scenario ? ScenarioTexts.Map(scenario, (_, text) => PseudoLocale.From(text)) : null,
        Translation = new(Language.Pseudo, null),
    };

    /// <summary>The scenario with the quotation marks of the language that it is written in. Translations compare what the author
    /// wrote, and so only what is shown has them.</summary>
    public static ScenarioReading Own(ScenarioReading reading) =>
        reading.Scenario is { About.Language: { } language } scenario && CurlyMarks.HasOwn(language)
            ? reading with { Scenario = ScenarioTexts.Map(scenario, (_, text) => CurlyMarks.In(text, language)) } : reading;

    /// <summary>
    /// The scenario in the words of a translation; untranslated texts stay. Diagnostics of the translation follow those of the scenario.
    /// </summary>
    /// <param name="file">Name of the translation file in diagnostics.</param>
    public static ScenarioReading Create(ScenarioReading reading, string language, ReadOnlySpan<byte> bytes, string file)
    {
        var diagnostics = new DiagnosticBag(file);
        if (bytes.Length > ScenarioReader.MostBytes)
            diagnostics.Add(DiagnosticCatalogue.TooLarge, Place.Top,
                $"The file has more than {ScenarioReader.MostBytes:N0} bytes, and no more are read.");
        var text = diagnostics.HasErrors ? null : Characters.Decode(bytes, diagnostics);
        return Create(reading, language, new SourceFile(file, text ?? ""), diagnostics, text is not null);
    }

    internal static ScenarioReading Create(ScenarioReading reading, string language, SourceFile file) =>
        Create(reading, language, file, new DiagnosticBag(file.Name), isText: true);

    static ScenarioReading Create(ScenarioReading reading, string language, SourceFile file, DiagnosticBag diagnostics, bool isText)
    {
        var translation = isText ? TranslationFile.Read(file.Text, language, diagnostics) : null;
        var scenario = reading.Scenario;
        // After a mistake nobody knows what is really missing.
        if (scenario is not null && translation is not null)
            scenario = Translated(scenario, translation, language, diagnostics.HasAny ? new DiagnosticBag(file.Name) : diagnostics);
        var place = reading.Source.Files.Length;
        // What cannot be read stays in the scenario's own language.
        return reading with
        {
            Scenario = scenario,
            Diagnostics =
            [
                .. reading.Diagnostics,
                .. diagnostics.InOrder().Select(found => found with { Place = found.Place with { File = place } }),
            ],
            Source = new(reading.Source.Files.Add(file), reading.Scenario),
            Translation = new(language, file) { HasMistakes = diagnostics.HasAny },
        };
    }

    static Scenario Translated(Scenario scenario, TranslationFile file, string language, DiagnosticBag diagnostics)
    {
        var match = TranslationMatch.From(scenario, file);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (address, original, text) in match.Texts)
        {
            if (text is null || text.To.Length == 0)
                diagnostics.Add(DiagnosticCatalogue.Untranslated, text?.Place ?? file.Nearest(address),
                    $"{Phrase.Quote(original)} has no translation ({address}).",
                        text is null ? "`trustsim translate` adds what is missing" : "write it below `to:`");
            // Only here is the language of a text known, which decides what its quotation marks look like.
            else words[address] = CurlyMarks.In(text.To, language);
            if (text?.IsStale(original) == true)
                diagnostics.Add(DiagnosticCatalogue.Stale, text.Place,
                    $"This translates {Phrase.Quote(text.Original!)}, which has become {Phrase.Quote(original)}.",
                        text.Was is null ? "see whether it still fits, then write the new text after `of:`"
                            : "see whether it still fits, then remove `was:`");
        }

        foreach (var (address, text) in match.Orphans)
            diagnostics.Add(DiagnosticCatalogue.Orphan, text.Place, $"The scenario has no text {Phrase.Quote(address)}.",
                text.To.Length > 0 ? "move it to where it belongs now, or remove it" : "remove it");
        return ScenarioTexts.Map(scenario, (address, text) => words.GetValueOrDefault(address, text));
    }
}
