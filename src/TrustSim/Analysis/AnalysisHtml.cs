using System.Globalization;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Records.Html;

namespace TrustSim.Analysis;

/// <summary>An analysis as a page to hand round: all that the plain lines say, drawn, and with the scenario's own words.</summary>
sealed class AnalysisHtml(HtmlWriter html, Scenario scenario, PathAnalysis analysis)
{
    /// <param name="language">The language of the scenario's texts; null where nobody knows it.</param>
    public static byte[] Render(Scenario scenario, PathAnalysis analysis, string? language) =>
        HtmlPage.Render($"{AnalysisWords.Line(scenario.About.Title)} – all roads", language, html => new AnalysisHtml(html, scenario, analysis).Write());

    void Write()
    {
        Head();
        Spreads();
        Endings();
        if (!analysis.Risks.IsEmpty) Risks();
        Archetypes();
        new DecisionsHtml(html, scenario, analysis).Write();
        new PathsHtml(html, scenario, analysis).Write();
        using (html.In("footer"))
        {
            html.Put("p", "These figures say what the scenario does by the rules of the game, if every road is taken as often as another. They say nothing of how people will choose, and nothing of any person.");
        }
    }

    void Head()
    {
        using (html.In("header"))
        {
            html.Quote("h1", Paragraphs.Joined(scenario.About.Title));
            html.Put("p", $"What its roads do: {AnalysisWords.Counted(analysis)}");
            if (scenario.About.Summary.Length > 0) html.Quote("p", Paragraphs.Joined(scenario.About.Summary), ("class", "soft"));
        }

        using (html.In("dl", ("class", "cards")))
        {
            Card("Trust at the end", AnalysisWords.Tenths(analysis.Trust.Mean), Around(analysis.Trust));
            Card("Fear at the end", AnalysisWords.Tenths(analysis.Fear.Mean), Around(analysis.Fear));
            Card("Weeks ahead of plan", AnalysisWords.Weeks(analysis.Work.Mean), Around(analysis.Work));
            Card("Decisions", AnalysisWords.Asking(scenario).Count().ToString(CultureInfo.InvariantCulture), "scenes that ask");
            Card("Endings", analysis.Endings.Count(ending => ending.Ending is not null).ToString(CultureInfo.InvariantCulture), "that some road comes to");
        }
    }

    static string Around(Spread spread) => AnalysisWords.IsOne(spread) ? "on every road" : $"from {AnalysisWords.Tenths(spread.Least)} to {AnalysisWords.Tenths(spread.Most)}";

    void Card(string name, string figure, string note)
    {
        using (html.In("div"))
        {
            html.Put("dt", name);
            using (html.In("dd"))
            {
                html.Text(figure);
                html.Put("small", note);
            }
        }
    }

    void Spreads()
    {
        using var section = html.In("section");
        html.Put("h2", "How roads end");
        html.Put("p", "Trust and fear are means over the team, 0 to 100. Each bar is a share of roads in percent. Below it, the thin line holds nine tenths of all roads, the thick one half, and the dot is the mean.", ("class", "soft"));
        using var charts = html.In("div", ("class", "charts"));
        Spread("trust", "Trust at the end", "Trust", analysis.Trust);
        Spread("fear", "Fear at the end", "Fear", analysis.Fear);
        Spread("work", "Weeks ahead of plan at the end (behind it where negative)", "Weeks", analysis.Work);
    }

    void Spread(string kind, string title, string unit, Spread spread)
    {
        using var figure = html.In("figure");
        using (html.In("figcaption"))
        {
            html.Put("strong", title);
            html.Text($": {AnalysisWords.Said(spread)}.");
        }

        if (AnalysisWords.IsOne(spread)) return;
        new Histogram(kind, spread.BinStart, spread.BinWidth, spread.Bins, spread.Mean, spread.Quantiles).Write(html, title, $"{AnalysisWords.Said(spread)}.", unit);
    }

    void Endings()
    {
        using var section = html.In("section");
        html.Put("h2", "Endings");
        using var table = new Table(html, "Share of roads that come to each ending");
        table.Head("Ending", "Share of roads|figure", "");
        foreach (var ending in analysis.Endings)
        {
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row"))) Named(ending.Ending);
            html.Put("td", AnalysisWords.Percent(ending), ("class", "figure"));
            using (html.In("td", ("class", "drawn"))) Bar.Write(html, AnalysisWords.Percent(ending), ("share", ending.Share));
        }
    }

    void Named(Scene? ending)
    {
        if (ending is null)
        {
            html.Text(AnalysisWords.Stops);
            return;
        }

        html.Quote("span", Paragraphs.Joined(ending.Ending!));
        html.Text(" ");
        html.Put("code", ending.Id.Value, ("translate", "no"));
    }

    void Risks()
    {
        using var section = html.In("section");
        html.Put("h2", "Bad news");
        using (html.In("p", ("class", "soft")))
        {
            html.Text("What becomes of what somebody knows and may be too afraid to say: ");
            foreach (var (kind, means) in ((string, string)[])[("told", "told in time, "), ("landed", "landed untold, "), ("kept", "kept to the end, "), ("none", "never began.")])
            {
                using (html.In("span", ("class", $"swatch {kind}"), ("aria-hidden", "true"))) { }
                html.Text(means);
            }
        }

        using var table = new Table(html, "What becomes of each risk, by share of roads");
        table.Head("Risk", "Known by", "Told|figure", "Landed|figure", "Kept|figure", "Never began|figure", "");
        foreach (var risk in analysis.Risks)
        {
            var none = Math.Max(0, 1 - risk.Told - risk.Landed - risk.Kept);
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row"))) html.Put("code", risk.Risk.Id.Value, ("translate", "no"));
            html.Quote("td", string.Join(", ", risk.Risk.KnownBy.Select(member => Paragraphs.Joined(scenario[member].Name))));
            foreach (var share in (double[])[risk.Told, risk.Landed, risk.Kept, none]) html.Put("td", AnalysisWords.Percent(share), ("class", "figure"));
            using (html.In("td", ("class", "drawn")))
            {
                Bar.Write(
                    html, $"told {AnalysisWords.Percent(risk.Told)}, landed {AnalysisWords.Percent(risk.Landed)}, kept {AnalysisWords.Percent(risk.Kept)}",
                    ("told", risk.Told), ("landed", risk.Landed), ("kept", risk.Kept));
            }
        }
    }

    void Archetypes()
    {
        using var section = html.In("section");
        html.Put("h2", "Ways of leading");
        html.Put("p", "Where one gets by answering every question in one way.", ("class", "soft"));
        using var table = new Table(html, "Trust, fear and work at the end, by way of leading");
        table.Head("Way", "Trust|figure", "", "Fear|figure", "", "Weeks ahead|figure", "Ending");
        foreach (var (archetype, path, isOver) in analysis.Archetypes)
        {
            using var row = html.In("tr");
            html.Put("th", AnalysisWords.Name(archetype), ("scope", "row"));
            html.Put("td", AnalysisWords.Tenths(path.Trust), ("class", "figure"));
            using (html.In("td", ("class", "narrow"))) Bar.Write(html, $"trust {AnalysisWords.Tenths(path.Trust)}", ("trust", path.Trust / 100));
            html.Put("td", AnalysisWords.Tenths(path.Fear), ("class", "figure"));
            using (html.In("td", ("class", "narrow"))) Bar.Write(html, $"fear {AnalysisWords.Tenths(path.Fear)}", ("fear", path.Fear / 100));
            html.Put("td", AnalysisWords.Weeks(path.Work), ("class", "figure"));
            using (html.In("td", ("class", "words")))
            {
                if (isOver) Named(path.Ending);
                else html.Text($"goes on after {path.Decisions.Length} decisions");
            }
        }
    }
}
