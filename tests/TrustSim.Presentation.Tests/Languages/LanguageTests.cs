using System.Xml.Linq;
using TrustSim.Core.Story;
using TrustSim.Presentation.Html;
using TrustSim.Presentation.Plain;
using TrustSim.Presentation.Tests.Html;

namespace TrustSim.Presentation.Tests.Languages;

/// <summary>Each word has its language, which screen readers, search engines and translators use.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string> Scenarios => ["small", "whose-idea"];

    [Theory, MemberData(nameof(Scenarios))]
    public void A_report_on_a_German_scenario_marks_every_German_run_as_German_and_every_English_one_as_English(string name)
    {
        var scenario = Given(name);
        var ids = Ids(scenario);
        foreach (var (document, page) in Marked.Documents(scenario)
            .Select(written => (written.Name, HtmlWriterTests.Read(HtmlRenderer.Render(written.Document, "de")))))
        {
            var nodes = page.Root!.Element("body")!.DescendantNodes().OfType<XText>().Where(text => text.Value.Any(char.IsLetter)).ToList();
            nodes.ShouldNotBeEmpty();
            // Leave out the title of a tab, which cannot carry a language mark.
            nodes.Where(text => !IsRight(text, ids)).Select(text => $"{document}: {text.Value} [{LanguageOf(text)}]").Take(20)
                .ShouldBeEmpty();
            foreach (var language in document.StartsWith("analysis", StringComparison.Ordinal)
                || document.StartsWith("cohort", StringComparison.Ordinal) || document.StartsWith("guide", StringComparison.Ordinal)
                || document.StartsWith("script", StringComparison.Ordinal)
                    ? (string[])["de", "en"] : ["de", "en", ""])
                nodes.ShouldContain(text => LanguageOf(text) == language, $"{document} has nothing in '{language}'.");
        }
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void Every_document_as_text_contains_all_paragraphs_of_its_page(string name)
    {
        foreach (var (document, written) in Marked.Documents(Given(name)))
        {
            var text = Words(string.Join(' ', PlainTextRenderer.Render(written, 76)));
            var page = HtmlWriterTests.Read(HtmlRenderer.Render(written, "de"));
            foreach (var said in page.Descendants("main").Descendants().Where(IsParagraph).Select(element => Words(element.Value)))
                text.ShouldContain(said, Case.Sensitive, document);
        }
    }

    /// <summary>In the pseudo-locale each letter of the program has an accent; a plain word is an id, or cannot be translated.</summary>
    [Theory, MemberData(nameof(Scenarios))]
    public void In_the_pseudo_locale_no_document_has_a_word_of_the_program_as_it_is(string name)
    {
        TrustSim.Presentation.Catalogues.Say.Catalogue = TrustSim.Presentation.Catalogues.Catalogue.In("pseudo");
        var scenario = Given(name);
        var ids = Ids(scenario).SelectMany(id => id.Split('-')).ToHashSet();
        foreach (var (document, written) in Marked.Documents(scenario))
        {
            var words = Words(string.Join(' ', PlainTextRenderer.Render(written, 76))).Split(' ')
                .SelectMany(word => word.Split('-', '/', '.', ',', ':', '[', ']', '(', ')'))
                .Where(word => word.Length > 2 && word.All(char.IsAsciiLetter));
            words.Where(word => !ids.Contains(word)).Distinct().ShouldBeEmpty(document);
        }
    }

    static bool IsParagraph(XElement element) =>
        element.Name.LocalName is "p" or "h1" or "h2" or "h3" or "h4" && element.Elements().All(mark => mark.Name.LocalName == "bdi")
        // The legend of a drawing is useless to readers who do not see the drawing.
        && !(element.ElementsAfterSelf().FirstOrDefault()?.Attribute("class")?.Value == "charts");

    /// <summary>Whether all words of a text have one origin, and its language matches this origin.</summary>
    static bool IsRight(XText text, IReadOnlySet<string> ids)
    {
        var words = Words(text.Value).Split(' ').Where(word => word.Any(char.IsLetter)).ToList();
        if (text.Value.Contains(Marked.OfScenario))
            return LanguageOf(text) == "de" && words.TrueForAll(word => word.Contains(Marked.OfScenario));
        if (text.Value.Contains(Marked.OfPlayer)) return LanguageOf(text) == "" && words.TrueForAll(word => word.Contains(Marked.OfPlayer));
        return LanguageOf(text) == "en" || ids.Contains(text.Value);
    }

    static string LanguageOf(XText text) =>
        text.Parent!.AncestorsAndSelf().Select(element => element.Attribute("lang")?.Value).First(language => language is not null)!;

    static HashSet<string> Ids(Scenario scenario) =>
    [
        scenario.About.Id, .. scenario.Scenes.Select(scene => scene.Id.Value),
            .. scenario.Scenes.SelectMany(scene => scene.Choices).Select(choice => choice.Id.Value),
        .. scenario.Risks.Select(risk => risk.Id.Value),
        .. scenario.Scenes.SelectMany(scene => scene.Choices)
            .SelectMany(choice => choice.Sets.Select(set => set.Key.Value).Concat(choice.Adds.Select(add => add.Key.Value))),
    ];

    static Scenario Given(string name) => name == "small" ? Corpus.Scenarios.Small : Corpus.Scenarios.Shipped(name);

    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
