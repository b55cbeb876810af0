namespace TrustSim.Presentation.Html;

/// <summary>Writes a document as a page in one file.</summary>
public sealed class HtmlRenderer
{
    readonly HtmlWriter html;
    HtmlWriter.Scope? section;

    HtmlRenderer(HtmlWriter html) => this.html = html;

    /// <summary>Renders the page's bytes.</summary>
    /// <param name="language">The language of the scenario's words, such as <c>de</c>; null where it is unknown.</param>
    public static byte[] Render(Document document, string? language) =>
        HtmlPage.Render(document.Name.Plain, language, html => new HtmlRenderer(html).Write(document), document.HasMargin);

    void Write(Document document)
    {
        var lead =
            document.Blocks.TakeWhile(
                block => block.Kind is not (BlockKind.Drawing or BlockKind.Part or BlockKind.Heading or BlockKind.Footer)).Count();
        using (html.In("header"))
        {
            html.Put("h1", document.Title);
            foreach (var block in document.Blocks.Take(lead)) Write(block);
        }

        foreach (var block in document.Blocks.Skip(lead).Where(block => block.Kind != BlockKind.Footer)) Write(block);
        section?.Dispose();
        if (!document.Blocks.Any(block => block.Kind == BlockKind.Footer)) return;
        using (html.In("footer"))
        {
            foreach (var block in document.Blocks.Where(block => block.Kind == BlockKind.Footer)) html.Put("p", block.Runs);
        }
    }

    void Write(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Part:
                section?.Dispose();
                section = html.In("section");
                html.Put("h2", block.Runs);
                break;
            case BlockKind.Heading:
                html.Put("h3", block.Runs);
                break;
            case BlockKind.Subheading:
                html.Put("h4", block.Runs);
                break;
            case BlockKind.Prose or BlockKind.Footer:
                html.Put("p", block.Runs);
                break;
            case BlockKind.Title or BlockKind.Question:
                html.Put("p", block.Runs, ("class", "ask"));
                break;
            case BlockKind.Reason:
                html.Put("p", block.Runs, ("class", "reason"));
                break;
            case BlockKind.Change:
                html.Put("p", block.Runs, ("class", "change"));
                break;
            case BlockKind.Unsaid:
                html.Put("p", Say.Runs("plain.unsaid", ("words", block.Runs)), ("class", "speech"));
                break;
            case BlockKind.Meter or BlockKind.Note:
                html.Put("p", block.Runs, ("class", "soft"));
                break;
            case BlockKind.Notice:
                html.Put("p", block.Runs, ("class", "notice"));
                break;
            case BlockKind.Speech:
                Labelled("speech", block.Label!.Value + Runs.FromProgram(": "), block.Runs);
                break;
            case BlockKind.Option:
                Labelled("option", block.Label!.Value + Runs.FromProgram(". "), block.Runs);
                break;
            case BlockKind.Chosen:
                Chosen(block.Runs);
                break;
            case BlockKind.Drawing:
                Draw(block.Drawing!);
                break;
        }
    }

    void Labelled(string kind, Runs label, Runs words)
    {
        using var paragraph = html.In("p", ("class", kind), ("dir", "auto"));
        html.Put("strong", label);
        html.Put("span", words);
    }

    void Chosen(Runs words)
    {
        using var paragraph = html.In("p", ("class", "chosen"));
        html.Put("small", Say.Runs("plain.you-chose"));
        html.Text(" ");
        html.Put("strong", words);
    }

    void Draw(Drawing drawing)
    {
        switch (drawing)
        {
            case TableDrawing table: HtmlTable.Write(html, table); break;
            case TogetherDrawing together:
                using (html.In("article", ("class", together.IsOwnPage ? "whole page" : "whole")))
                {
                    foreach (var block in together.Blocks) Write(block);
                }

                break;
            case SpokenDrawing spoken:
                foreach (var block in spoken.InWords) Write(block);
                break;
            case LineDrawing chart: HtmlLineChart.Write(html, chart); break;
            case CardsDrawing cards: Cards(cards); break;
            case LegendDrawing legend: Legend(legend); break;
            case HistogramsDrawing charts:
                html.Put("p", charts.Key, ("class", "soft"));
                using (html.In("div", ("class", "charts")))
                {
                    foreach (var histogram in charts.Histograms) HtmlHistogram.Write(html, histogram);
                }

                break;
        }
    }

    void Cards(CardsDrawing drawing)
    {
        using var cards = html.In("dl", ("class", "cards"));
        foreach (var card in drawing.Cards)
        {
            using var around = html.In("div");
            html.Put("dt", card.Name);
            using var words = html.In("dd", card.Figure.Plain.Length > 8 ? [("class", "long")] : []);
            html.Text(card.Figure);
            html.Put("small", card.Remark);
        }
    }

    void Legend(LegendDrawing legend)
    {
        using var paragraph = html.In("p", ("class", "soft"));
        if (!legend.Lead.IsEmpty) html.Text(legend.Lead + Runs.FromProgram(" "));
        foreach (var (tone, meaning) in legend.Tones)
        {
            using (html.In("span", ("class", $"swatch {Svg.Class(tone)}"), ("aria-hidden", "true"))) { }
            html.Text(meaning);
            html.Text(" ");
        }
    }
}
