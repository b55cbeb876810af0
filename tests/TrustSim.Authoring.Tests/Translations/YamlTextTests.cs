using System.Text;
using CsCheck;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Authoring.Tests.Translations;

/// <summary>
/// A translation file repeats any text of a scenario character by character. Otherwise every text would seem to have changed.
/// </summary>
public sealed class YamlTextTests
{
    static readonly string[] Nasty =
    [
        "null", "~",
        "a: b", "a #b", "- a", "yes", "~", "\"a\"", "'a'", "{a}", "[a]", "a\nb", "a\n\nb", "a\n b", "a \nb", "|", "&a", "*a", "!a", "%a",
            "@a", "a:", "a\tb", "a\u0085b", "a\u2028b", "ab\u00A0",
        "\u00A0a", "\\n", "a\u0001b", "ä🚀", "---", "...", "a\n---\nb", "\uFEFFa", "x\n\tb", "to:", "# a", "a\n# b", "1", "é", "a\uFFFEb",
            "„ab“: c", "a\r\nb", new('x', 500),
    ];

    const string Signs = "ab :#-'\"\n{}[]|>&*!%@\\\tä,?";

    static readonly ScenarioReading Plain =
        ScenarioReader.Read("trustsim: 1\ntitle: x\nteam: { a: {} }\nscenes: { b: { discuss: [one, two], ending: End } }\n", "x.yaml");

    // A decoder produces a scenario's texts, so none holds half a character.
    static readonly Gen<string> Words =
        Gen.OneOf(
            AnyText.WellFormed, Gen.Int[0, Nasty.Length - 1].Select(i => Nasty[i]),
            Gen.Int[0, Signs.Length - 1].Select(i => Signs[i]).Array[1, 12].Select(signs => new string(signs)))
            .Array[1, 5].Select(parts => string.Concat(parts).Trim()).Where(text => text.Length > 0);

    [Fact]
    public void A_text_comes_back_sign_by_sign() => Words.Holds((words, met) =>
    {
        var scenario = ScenarioTexts.Map(Plain.Scenario!, (_, _) => words);
        var draft = TranslationWriter.Write(scenario, "x.yaml", "de", null, "x.de.yaml").Text.ShouldNotBeNull();
        var reading = Translation.Create(Plain with { Scenario = scenario }, "de", Encoding.UTF8.GetBytes(draft), "x.de.yaml");
        var report = $"{draft}\n{string.Join('\n', reading.Diagnostics)}";
        // The file gives a name as its own translation and lacks all others; no text has changed. Straight marks become those of the
        // language.
        reading.Scenario.ShouldNotBeNull(report).Team[0].Name.ShouldBe(CurlyMarks.In(words, "de"), report);
        reading.Diagnostics.ShouldAllBe(
            found => found.Code == DiagnosticCatalogue.Untranslated || found.Code == DiagnosticCatalogue.TeamSize, report);
        TranslationWriter.Write(scenario, "x.yaml", "de", Encoding.UTF8.GetBytes(draft), "x.de.yaml").Text.ShouldBe(draft);
        met.Note("plain", draft.Contains($"to: {words}\n", StringComparison.Ordinal));
        met.Note("quoted", draft.Contains("to: \"", StringComparison.Ordinal));
        met.Note("folded or kept", draft.Contains("to: |", StringComparison.Ordinal) || draft.Contains("to: >", StringComparison.Ordinal));
        met.Note("letters beyond ASCII", words.Any(letter => letter > '~'));
        met.Note("controls", words.Any(char.IsControl));
    }, ["plain", "quoted", "folded or kept", "letters beyond ASCII", "controls"], cases: 2_000);
}
