using System.Text.RegularExpressions;
using TrustSim.Core.Text;
using TrustSim.Presentation.Catalogues;

namespace TrustSim.Presentation.Tests.Catalogues;

/// <summary>Each language has the texts of the English catalogue, none missing and none left over, in its own marks.</summary>
public sealed partial class LanguageFileTests
{
    /// <summary>The help of the command line, and tools for authors that speak of English files and diagnostics, stay in English.</summary>
    static readonly string[] EnglishOnly =
    [
        "check", "command", "completion", "exit", "explain", "graph", "import-story", "licence", "manual", "new", "option", "tell",
        "tells", "test", "translate", "variable",
    ];

    public static TheoryData<string> Others => [.. Catalogue.Languages.Where(language => language != "en")];

    [Fact]
    public void There_are_other_languages() => Catalogue.Languages.Length.ShouldBeGreaterThan(1);

    [Theory, MemberData(nameof(Others))]
    public void A_language_has_every_area_but_those_that_stay_in_English(string language) =>
        Areas(language).ShouldBe(Areas("en").Except(EnglishOnly), ignoreOrder: true);

    [Theory, MemberData(nameof(Others))]
    public void No_text_is_missing_and_none_is_left_over(string language)
    {
        var (english, texts) = (Texts("en"), Texts(language));
        texts.Keys.Except(english.Keys).ShouldBeEmpty("these are left over");
        english.Keys.Except(texts.Keys).Where(id => !EnglishOnly.Contains(id[..id.IndexOf('.', StringComparison.Ordinal)]))
            .ShouldBeEmpty("these are missing");
    }

    [Theory, MemberData(nameof(Others))]
    public void A_text_has_the_holes_of_the_English_one(string language)
    {
        var english = Texts("en");
        foreach (var (id, text) in Texts(language))
        {
            (text.One is null).ShouldBe(english[id].One is null, id);
            TextTemplate.HolesOf(text.Other).SetEquals(TextTemplate.HolesOf(english[id].Other)).ShouldBeTrue(id);
            if (text.One is { } one)
                TextTemplate.HolesOf(one).Except(TextTemplate.HolesOf(text.Other)).Except([Entry.Count]).ShouldBeEmpty(id);
        }
    }

    [Theory, MemberData(nameof(Others))]
    public void What_is_typed_or_run_is_the_same_in_every_language(string language)
    {
        var english = Texts("en");
        foreach (var (id, text) in Texts(language))
            Commands(text.Other).ShouldBe(Commands(english[id].Other), ignoreOrder: true, id);
    }

    [Theory]
    [InlineData("de", '„', '“', "”‘«»")]
    [InlineData("es", '“', '”', "„‚«»")]
    public void Quotation_marks_are_those_of_the_language(string language, char open, char close, string foreign)
    {
        foreach (var (id, form) in Forms(language))
        {
            form.AsSpan().ContainsAny(foreign).ShouldBeFalse($"{id}: {form}");
            WithoutCode(form).AsSpan().ContainsAny('\'', '"').ShouldBeFalse($"{id}: {form}");
            // The end of what is said stands in the next paragraph.
            if (id != "beat.words-on") form.Count(sign => sign == open).ShouldBe(form.Count(sign => sign == close), $"{id}: {form}");
        }
    }

    [Fact]
    public void Spanish_opens_its_questions_and_says_no_vosotros()
    {
        foreach (var (id, form) in Forms("es"))
        {
            // Where ? and ! are keys or signs, a blank or nothing stands before them.
            Asked().Count(form).ShouldBe(form.Count(sign => sign == '¿'), $"{id}: {form}");
            // Half of those who read it say ustedes.
            Vosotros().IsMatch(form).ShouldBeFalse($"{id}: {form}");
        }
    }

    [Theory, MemberData(nameof(Others))]
    public void A_text_holds_nothing_that_could_not_be_shown(string language) =>
        Forms(language).ShouldAllBe(text => ControlCharacters.Escape(text.Form) == text.Form && !text.Form.Contains('\n'));

    [Theory, MemberData(nameof(Others))]
    public void A_text_begins_and_ends_with_a_blank_where_the_English_one_does(string language)
    {
        var english = Texts("en");
        foreach (var (id, text) in Texts(language).Where(text => text.Key != "take-away.half-told"))
        {
            var other = english[id].Other;
            (text.Other.StartsWith(' '), text.Other.EndsWith(' ')).ShouldBe((other.StartsWith(' '), other.EndsWith(' ')), id);
        }
    }

    static IEnumerable<string> Areas(string language) =>
        Sources.CatalogueIn(language).Select(file => Path.GetFileNameWithoutExtension(file.Name));

    static Dictionary<string, Entry> Texts(string language) =>
        Sources.CatalogueIn(language).SelectMany(file => CatalogueReader.Read(File.ReadAllBytes(file.FullName))).ToDictionary();

    static IEnumerable<(string Id, string Form)> Forms(string language) =>
        Texts(language).SelectMany(text => new[] { text.Value.Other, text.Value.One }.OfType<string>().Select(form => (text.Key, form)));

    /// <summary>Names of commands and options, of variables, and addresses.</summary>
    static IEnumerable<string> Commands(string text) => Command().Matches(text).Select(match => match.Value);

    static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex("trustsim(?: [a-z]+)?|--[a-z-]+|TRUSTSIM_[A-Z]+|NO_COLOR|https?://[a-z./]*")]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<=[\w”)…}])\?")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:vosotr[oa]s|vuestr[oa]s?|votad|\w+[áé]is)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vosotros();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();
}
