using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Shapes;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Translations;

/// <summary>Plays a scenario in other words than its own: those of a translation beside it, or the pseudo-locale's.</summary>
public static class Translation
{
    /// <summary>Every text altered, so that one that cannot be translated is seen.</summary>
    public static ScenarioReading Pseudo(ScenarioReading reading) => reading with
    {
        Scenario = reading.Scenario is { } scenario ? ScenarioTexts.Map(scenario, (_, text) => PseudoLocale.Of(text)) : null,
        Translation = new(Language.Pseudo, null),
    };

    /// <summary>The scenario in the words of a translation; what that lacks stays as it is. Findings of the translation come after those of the scenario.</summary>
    /// <param name="file">What to call the translation's file.</param>
    public static ScenarioReading Of(ScenarioReading reading, string language, ReadOnlySpan<byte> bytes, string file)
    {
        var findings = new Findings(file);
        if (bytes.Length > ScenarioReader.MostBytes) findings.Add(Codes.TooLarge, Place.Top, $"The file has more than {ScenarioReader.MostBytes:N0} bytes, and no more are read.");
        var text = findings.HasErrors ? null : Characters.Decode(bytes, findings);
        return Of(reading, language, new SourceFile(file, text ?? ""), findings, text is not null);
    }

    internal static ScenarioReading Of(ScenarioReading reading, string language, SourceFile file) => Of(reading, language, file, new Findings(file.Name), isText: true);

    static ScenarioReading Of(ScenarioReading reading, string language, SourceFile file, Findings findings, bool isText)
    {
        var translation = isText ? TranslationFile.Read(file.Text, language, findings) : null;
        var scenario = reading.Scenario;
        if (scenario is not null && translation is not null) scenario = Translated(scenario, translation, findings);
        var place = reading.Source.Files.Length;
        return new(findings.HasErrors ? null : scenario, [.. reading.Diagnostics, .. findings.InOrder().Select(found => found with { Place = found.Place with { File = place } })])
        {
            Source = new(reading.Source.Files.Add(file), reading.Scenario),
            Translation = new(language, file),
        };
    }

    static Scenario Translated(Scenario scenario, TranslationFile file, Findings findings)
    {
        var match = TranslationMatch.Of(scenario, file);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (address, original, text) in match.Texts)
        {
            if (text is null || text.To.Length == 0)
                findings.Add(Codes.Untranslated, text?.Place ?? file.Nearest(address), $"{Phrase.Quote(original)} has no translation ({address}).", text is null ? "`trustsim translate` adds what is missing" : "write it after `to:`");
            else words[address] = text.To;
            if (text?.IsStale(original) == true)
                findings.Add(Codes.Stale, text.Place, $"This translates {Phrase.Quote(text.Original!)}, which has become {Phrase.Quote(original)}.", text.Was is null ? "see whether it still fits, then write the new text after `of:`" : "see whether it still fits, then remove `was:`");
        }

        foreach (var (address, text) in match.Orphans)
            findings.Add(Codes.Orphan, text.Place, $"The scenario has no text {Phrase.Quote(address)}.", text.To.Length > 0 ? "move it to where it belongs now, or remove it" : "remove it");
        return ScenarioTexts.Map(scenario, (address, text) => words.GetValueOrDefault(address, text));
    }
}
