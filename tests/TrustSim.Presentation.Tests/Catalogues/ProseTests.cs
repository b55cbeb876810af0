using System.Text.RegularExpressions;
using TrustSim.Presentation.Catalogues;

namespace TrustSim.Presentation.Tests.Catalogues;

/// <summary>The program says it in the words that were agreed, in one kind of quotation marks.</summary>
public sealed partial class ProseTests
{
    /// <summary>Words that stood on screens once, and what stands there now.</summary>
    static readonly (string Pattern, string Instead)[] Retired =
    [
        (@"\broads?\b", "path"),
        (@"\bthe room\b", "the group, or the team"),
        (@"\bgo(es)? on\b", "continue, carry on"),
        (@"\b(fear|trust|unease|more) goes? back to\b", "what they remember"),
        (@"\bweeks? of work\b", "weeks, late, early"),
        (@"\bweeks? (behind|fewer)\b", "late"),
        (@"\bhonour(s|ed)?\b(?!\})", "did it"),
        (@"\boverd(o|one|id)\b(?!\})", "too much"),
        (@"\bin courage\b", "one step short"),
        (@"\b(are|is) level\b", "tie"),
        (@"\bhas most votes\b", "wins"),
        (@"\brandom draw\b", "by lot"),
        (@"\banew\b", "again"),
        (@"\bsecond thought\b", "second vote"),
        (@"\bkeyboard goes round\b", "pass the keyboard"),
        (@"\bVoter \{", "Person"),
        (@"\bvoters? presses\b", "person"),
        (@"\bThe next one\b", "the next person"),
        (@"\bassessment\b", "Practice. Nobody is being assessed."),
        (@"\bpractice result\b", "Practice."),
        (@"\bat stake\b", "What this practises"),
        (@"\bundo\b", "take back"),
        (@"\btranscript\b", "read again"),
        (@"\brun on\b", "start the clock"),
        (@"\bclock stands\b", "Paused"),
        (@"\bin public\b", "in front of others"),
        (@"\bcompare with yours\b", "side by side"),
        (@"\bwere not told\b", "what nobody told you"),
        (@"\bpath of the minority\b", "what the minority wanted"),
        (@"\bhow you read\b", "what you expected"),
        (@"\bwho it will move\b", "who this will win, and who it will lose"),
        (@"\b(says very little|weighs every word|has stopped arguing|keeps a distance|looks at the others)\b", "a step of the ladder"),
        (@"\b(listens and waits|leans in|thinks out loud|has something to say|starts, then stops)\b", "a step of the ladder"),
        (@"\bWhat people feel\b", "How people feel"),
        (@"\bIt is saved\b", "Saved."),
        (@"\bAgreement \{\w+\} of\b", "Pick any two of you"),
        (@"\d? ?changed their mind:", "One of you changed your mind."),
    ];

    static readonly IReadOnlyList<(string Id, string Text)> Texts =
    [
        .. Sources.Catalogue.SelectMany(file => CatalogueReader.Read(File.ReadAllBytes(file.FullName)))
            .SelectMany(text => new[] { text.Value.Other, text.Value.One }.OfType<string>().Select(form => (text.Key, form))),
    ];

    [Fact]
    public void Quotation_marks_and_apostrophes_are_curly() =>
        Texts.Where(text => WithoutCode(text.Text).AsSpan().ContainsAny('\'', '"'))
            .ShouldBeEmpty("Write “ ” and ’. Straight marks stand in code alone, between `backticks`.");

    [Fact]
    public void No_text_has_a_retired_word() =>
        Texts.SelectMany(text => Found(text.Text).Select(instead => $"{text.Id}: {text.Text} -> {instead}")).ShouldBeEmpty();

    [Theory]
    [InlineData("All roads", "path")]
    [InlineData("0.6 weeks behind", "late")]
    [InlineData("Voter {number}: press the letter", "Person")]
    [InlineData("Planned anew: {count} minutes", "again")]
    [InlineData("{key}: honoured", "did it")]
    public void A_retired_word_is_found(string text, string instead) => Found(text).ShouldHaveSingleItem().ShouldBe(instead);

    [Fact]
    public void A_straight_mark_is_found_outside_code_alone()
    {
        WithoutCode("Maya's `when: told('x')`").ShouldBe("Maya's ");
        WithoutCode("`one` it's `two`").ShouldBe(" it's ");
    }

    static IEnumerable<string> Found(string text) => Retired
        .Where(retired => Regex.IsMatch(text, retired.Pattern, RegexOptions.IgnoreCase)).Select(retired => retired.Instead);

    static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();
}
