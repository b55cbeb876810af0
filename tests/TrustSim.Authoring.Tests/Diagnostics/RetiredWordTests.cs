using System.Text.RegularExpressions;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.EditorSchema;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Tests.Corpus;

namespace TrustSim.Authoring.Tests.Diagnostics;

/// <summary>What authors read says things in the words that were agreed: messages, hints, pages, hover texts.</summary>
public sealed partial class RetiredWordTests
{
    /// <summary>Words that stood there once, and what stands there now.</summary>
    static readonly (string Pattern, string Instead)[] Retired =
    [
        (@"\broads?\b", "path"),
        (@"\bforks?\b", "branch"),
        (@"\bgo(es)? on\b", "continue"),
        (@"\bthe room\b", "the group, or the team"),
        (@"\b(findings?|flaws?|problems?)\b|(?<!your )\bfaults?\b", "diagnostic, mistake"),
        (@"\b(a beat|rhythm)\b", "week"),
        (@"\ballowances?\b", "suppression"),
        (@"\bstrays?\b", "what it really is"),
        (@"\b(dice|by lot)\b", "random draw"),
        (@"\bfates?\b", "outcome"),
        (@"\bamends\b", "repair"),
        (@"\bundo\b", "take back"),
        (@"\bours\b", "project estimate"),
    ];

    [Fact]
    public void No_page_has_a_retired_word() => Found(DiagnosticCatalogue.All.SelectMany(code =>
        DiagnosticPage.From(code).Sections.SelectMany(section => section.Blocks).Concat(DiagnosticPage.From(code).Meaning)
            .Where(block => block.Kind != PageBlockKind.Example).Select(block => $"{code}: {block.Text}").Append($"{code}: {code.Title}")))
        .ShouldBeEmpty();

    [Fact]
    public void No_message_has_a_retired_word() => Found(MustFailTests.All.SelectMany(Messages)).ShouldBeEmpty();

    [Fact]
    public void No_hover_text_has_a_retired_word() =>
        Found(Description().Matches(ScenarioJsonSchema.Text()).Select(match => match.Value)).ShouldBeEmpty();

    [Theory]
    [InlineData("On every road the news lands.", "path")]
    [InlineData("The flaw stands in line 3.", "diagnostic, mistake")]
    [InlineData("The scene 'the room' goes on for ever.", "continue")]
    [InlineData("Nobody was told that it was your fault, `roads`.", null)]
    public void A_retired_word_is_found_outside_what_the_author_wrote(string text, string? instead) =>
        Found([text]).ShouldBe(instead is null ? [] : [$"{text} -> {instead}"]);

    static IEnumerable<string> Messages(string name)
    {
        var reading = ScenarioReader.Read(CorpusFolder.Read("must-fail", name), "file.yaml", CorpusFolder.Beside("must-fail", name));
        var code = DiagnosticCatalogue.All.SingleOrDefault(one => name.StartsWith(one.Id, StringComparison.Ordinal));
        var found = code is null ? reading.Diagnostics : PathDiagnosticFactory.Everything(reading, code);
        return found.Select(one => $"{name}: {one.Message} {one.Hint}");
    }

    static IEnumerable<string> Found(IEnumerable<string> texts) => texts.SelectMany(text => Retired
        .Where(word => Regex.IsMatch(Quoted().Replace(text, "…"), word.Pattern, RegexOptions.IgnoreCase))
        .Select(word => $"{text} -> {word.Instead}"));

    // What the author wrote stands in quotes, code between backticks; a file has its own name.
    [GeneratedRegex(@"'[^']*'|`[^`]*`|^TS\d{4}-[\w-]+(\.yaml)?")]
    private static partial Regex Quoted();

    [GeneratedRegex("\"(description|errorMessage)\": \"[^\"]*\"")]
    private static partial Regex Description();
}
