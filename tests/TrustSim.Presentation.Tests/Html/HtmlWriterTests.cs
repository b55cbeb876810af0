using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Text;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Html;

namespace TrustSim.Presentation.Tests.Html;

/// <summary>No text on a page is active.</summary>
public sealed class HtmlWriterTests
{
    public static TheoryData<string, string> Hostile => new()
    {
        { "<script>alert(1)</script>", "<script>alert(1)</script>" },
        { "</title></style><img src=x onerror=alert(1)>", "</title></style><img src=x onerror=alert(1)>" },
        { "\" onmouseover=\"alert(1)\" '", "\" onmouseover=\"alert(1)\" '" },
        { "]]> &amp; <!-- --> <![CDATA[", "]]> &amp; <!-- --> <![CDATA[" },
        { "a\u001b[31mb\u0000c\u009b", "a␛[31mb␀c\uFFFD" },
        { "\u202eturned\u2066\u200f", "\uFFFDturned\uFFFD\uFFFD" },
        { "half \ud83d and \udc00", "half \uFFFD and \uFFFD" },
        { "👨‍👩‍👧‍👦 👩🏽‍🚀", "👨‍👩‍👧‍👦 👩🏽‍🚀" },
        { "\uFFFE\uFFFF", "\uFFFD\uFFFD" },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void Hostile_text_is_only_read(string text, string read)
    {
        var page = Read(HtmlPage.Render(text, null, html =>
        {
            html.Put("p", text);
            html.Put("em", Runs.FromScenario(text));
            using (html.In("span", ("class", text))) { }
        }));
        page.Descendants("title").Single().Value.ShouldBe(read);
        page.Descendants("p").Single().Value.ShouldBe(read);
        page.Descendants("em").Single().Value.ShouldBe(Run.FromScenario(text).Text);
        page.Descendants("span").Single().Attribute("class")!.Value.ShouldBe(read);
        page.Descendants().Select(element => element.Name.LocalName).Distinct()
            .ShouldBe(["html", "head", "meta", "title", "style", "body", "main", "p", "em", "span"], ignoreOrder: true);
    }

    [Fact]
    public void Every_hostile_line_is_only_read_wherever_it_stands()
    {
        foreach (var line in HostileLines.All) ShouldOnlyBeRead(line);
    }

    [Fact]
    public void Any_text_is_only_read_wherever_it_stands() => AnyText.Any.Holds(ShouldOnlyBeRead, cases: 500);

    [Theory, InlineData("script"), InlineData("a"), InlineData("img"), InlineData("iframe"), InlineData("link"), InlineData("use"),
        InlineData("foreignObject")]
    public void There_is_no_element_that_runs_or_loads_or_leads_away(string element) =>
        Should.Throw<ArgumentException>(() => HtmlPage.Render("", null, html => html.In(element).Dispose()));

    [Theory, InlineData("onclick"), InlineData("href"), InlineData("src"), InlineData("style"), InlineData("action"),
        InlineData("xlink:href")]
    public void There_is_no_attribute_that_runs_or_loads_or_leads_away(string attribute) =>
        Should.Throw<ArgumentException>(() => HtmlPage.Render("", null, html => html.In("p", (attribute, "")).Dispose()));

    [Fact]
    public void The_policy_lets_nothing_in_but_the_style_of_the_page_itself()
    {
        var page = Read(HtmlPage.Render("Page", null, _ => { }));
        var policy = page.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value;
        policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
        policy.ShouldNotContain("unsafe");
        policy.ShouldContain(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Descendants("style").Single().Value))));
    }

    [Fact]
    public void The_style_reads_the_same_as_html_and_as_xml_and_asks_for_nothing()
    {
        var page = Encoding.UTF8.GetString(HtmlPage.Render("Page", null, _ => { }));
        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        style.ShouldNotContain('&');
        style.ShouldNotContain('<');
        style.ShouldNotContain("url(");
        style.ShouldNotContain("@import");
    }

    [Fact]
    public void An_element_with_nothing_in_it_is_closed_as_html_wants_it()
    {
        var page = Encoding.UTF8.GetString(HtmlPage.Render("", null, html => html.Put("p", "")));
        page.ShouldContain("<p></p>");
        page.ShouldContain("<meta charset=\"utf-8\" />");
        page.ShouldStartWith("<!DOCTYPE html");
    }

    [Theory, InlineData("de", "de"), InlineData(null, "")]
    public void A_quotation_has_its_own_language_and_direction(string? language, string written)
    {
        var page = Read(HtmlPage.Render("", language, html => html.Put("p", Runs.FromScenario("Wer war es?"))));
        page.Root!.Attribute("lang")!.Value.ShouldBe("en");
        page.Descendants("p").Single().Attribute("lang")!.Value.ShouldBe(written);
        page.Descendants("p").Single().Attribute("dir")!.Value.ShouldBe("auto");
    }

    [Fact]
    public void Foreign_words_in_a_sentence_of_the_program_have_their_own_element()
    {
        var page =
            Read(
                HtmlPage.Render("", "de",
                    html =>
                        html.Put("p",
                            Runs.FromProgram("After ") + Runs.FromScenario("Ende") + Runs.FromProgram(" wrote ")
                                + Runs.FromPlayer("Uta"))));
        var paragraph = page.Descendants("p").Single();
        paragraph.Value.ShouldBe("After Ende wrote Uta");
        paragraph.Attributes().ShouldBeEmpty();
        paragraph.Elements().Select(mark => (mark.Name.LocalName, mark.Attribute("lang")!.Value, mark.Value))
            .ShouldBe([("bdi", "de", "Ende"), ("bdi", "", "Uta")]);
    }

    internal static XDocument Read(byte[] page)
    {
        using var reader = XmlReader.Create(new MemoryStream(page), new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    static void ShouldOnlyBeRead(string text)
    {
        var bytes = HtmlPage.Render(text, null, html =>
        {
            html.Put("p", text);
            html.Put("em", Runs.FromScenario(text));
            using (html.In("span", ("class", text))) { }
        });
        var raw = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        ControlCharacters.Escape(raw).ShouldBe(raw);
        var page = Read(bytes);
        string[] read =
        [
            page.Descendants("title").Single().Value, page.Descendants("p").Single().Value,
            page.Descendants("span").Single().Attribute("class")!.Value,
        ];
        read.ShouldAllBe(one => one == ControlCharacters.Escape(text));
        page.Descendants("em").Single().Value.ShouldBe(Run.FromScenario(text).Text);
        page.Descendants().Count().ShouldBe(14);
    }
}
