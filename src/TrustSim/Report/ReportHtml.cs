using TrustSim.Records.Html;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>A report as a page in one file.</summary>
static class ReportHtml
{
    /// <param name="language">The language of the scenario's texts; null where nobody knows it.</param>
    public static byte[] Render(WrittenReport report, string? language) => HtmlPage.Render($"{report.Title} – a practice report", language, html => Write(html, report));

    static void Write(HtmlWriter html, WrittenReport report)
    {
        using (html.In("header"))
        {
            html.Quote("h1", report.Title);
            foreach (var line in report.Lead) html.Put("p", line, line == WrittenReport.Practice ? [("class", "notice")] : []);
        }

        Cards(html, report.Figures);
        foreach (var part in report.Parts) Write(html, part);
        using (html.In("footer")) html.Put("p", WrittenReport.Practice);
    }

    /// <summary>Figures at a glance.</summary>
    public static void Cards(HtmlWriter html, IEnumerable<(string Name, string Figure, string Remark)> figures)
    {
        using var cards = html.In("dl", ("class", "cards"));
        foreach (var (name, figure, remark) in figures)
        {
            using var card = html.In("div");
            html.Put("dt", name);
            using var words = html.In("dd", figure.Length > 8 ? [("class", "long")] : []);
            html.Text(figure);
            html.Put("small", remark);
        }
    }

    public static void Write(HtmlWriter html, ReportPart part)
    {
        using var section = html.In("section");
        html.Put("h2", part.Title);
        foreach (var block in part.Blocks) Write(html, block);
    }

    static void Write(HtmlWriter html, ReportBlock block)
    {
        switch (block)
        {
            case ReportBlock.Head head: Put(html, $"h{head.Level}", head.Text, head.IsQuoted); break;
            case ReportBlock.Drawn drawn: drawn.Draw(html); break;
            case ReportBlock.Said said: Write(html, said.Passage, said.IsQuoted); break;
        }
    }

    static void Write(HtmlWriter html, Passage passage, bool isQuoted)
    {
        switch (passage.Role)
        {
            case Role.Speech or Role.Option:
                using (html.In("p", ("class", passage.Role == Role.Speech ? "speech" : "option"), ("dir", "auto")))
                {
                    html.Put("strong", passage.Role == Role.Speech ? $"{passage.Label}: " : $"{passage.Label}. ");
                    html.Quote("span", passage.Text);
                }

                break;
            case Role.Chosen:
                using (html.In("p", ("class", "chosen")))
                {
                    html.Put("small", "You chose");
                    html.Text(" ");
                    html.Quote("strong", passage.Text);
                }

                break;
            case Role.Title or Role.Heading or Role.Prose or Role.Question or Role.Reason or Role.Change or Role.Meter or Role.Note or Role.Figure:
                Put(html, "p", passage.Text, isQuoted, KindOf(passage.Role));
                break;
        }
    }

    static void Put(HtmlWriter html, string element, string text, bool isQuoted, string? kind = null)
    {
        (string, string)[] attributes = kind is null ? [] : [("class", kind)];
        if (isQuoted) html.Quote(element, text, attributes);
        else html.Put(element, text, attributes);
    }

    static string? KindOf(Role role) => role switch
    {
        Role.Title or Role.Question => "ask",
        Role.Reason => "reason",
        Role.Change => "change",
        Role.Meter or Role.Note => "soft",
        Role.Heading or Role.Prose or Role.Speech or Role.Option or Role.Chosen or Role.Figure => null,
    };
}
