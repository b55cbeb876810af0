using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;
using TrustSim.Records.Html;

namespace TrustSim.Analysis;

/// <summary>The decisions of an analysis: which matter, what each answer leads to, and which keys they practise.</summary>
sealed class DecisionsHtml(HtmlWriter html, Scenario scenario, PathAnalysis analysis)
{
    public void Write()
    {
        if (!AnalysisWords.Asking(scenario).Any())
        {
            using var nothing = html.In("section");
            html.Put("h2", "Decisions");
            html.Put("p", "Nothing is asked, so there is nothing to decide.");
            return;
        }

        Matter();
        Keys();
    }

    void Matter()
    {
        using var section = html.In("section");
        html.Put("h2", "Which decisions matter");
        html.Put("p", AnalysisWords.Matter, ("class", "soft"));
        using (var table = new Table(html, "How much lies between the answers of each decision"))
        {
            table.Head("Decision", "Times on a road|figure", "Trust|figure", "", "Fear|figure", "", "Work|figure", "");
            foreach (var decision in analysis.Decisions)
            {
                using var row = html.In("tr");
                using (html.In("th", ("scope", "row"))) Named(decision.Scene);
                html.Put("td", AnalysisWords.Times(decision.Share), ("class", "figure"));
                Explained("trust", decision.Trust);
                Explained("fear", decision.Fear);
                Explained("work", decision.Work);
            }
        }

        html.Put("p", "Below, the bar beside each answer shows how much more trust, or less, its roads end with than all roads through the decision.", ("class", "soft"));
        foreach (var decision in analysis.Decisions) Answers(decision);
    }

    void Explained(string kind, double share)
    {
        html.Put("td", AnalysisWords.Percent(share), ("class", "figure"));
        using (html.In("td", ("class", "narrow"))) Bar.Write(html, $"{kind} {AnalysisWords.Percent(share)}", (kind, share));
    }

    void Answers(WeighedDecision decision)
    {
        using var whole = html.In("div", ("class", "whole"));
        using (html.In("h3")) Named(decision.Scene);
        html.Quote("p", Paragraphs.Joined(decision.Scene.Ask));
        var mean = decision.Choices.Sum(choice => choice.Share * choice.Trust);
        var furthest = Math.Max(1, analysis.Decisions.Max(other => Furthest(other)));
        using var table = new Table(html, "Where roads end on average, by answer", isSeen: false);
        table.Head("Answer", "Taken by|figure", "Trust|figure", "", "Fear|figure", "Weeks ahead|figure");
        foreach (var choice in decision.Choices)
        {
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row")))
            {
                html.Quote("span", Paragraphs.Joined(choice.Choice.Text));
                html.Text(" ");
                html.Put("code", choice.Choice.Id.Value, ("translate", "no"));
            }

            html.Put("td", AnalysisWords.Percent(choice.Share), ("class", "figure"));
            html.Put("td", AnalysisWords.Tenths(choice.Trust), ("class", "figure"));
            using (html.In("td", ("class", "narrow")))
                Bar.Either(html, $"{AnalysisWords.Weeks(choice.Trust - mean)} points of trust", choice.Trust < mean ? "fear" : "trust", (choice.Trust - mean) / furthest);
            html.Put("td", AnalysisWords.Tenths(choice.Fear), ("class", "figure"));
            html.Put("td", AnalysisWords.Weeks(choice.Work), ("class", "figure"));
        }
    }

    static double Furthest(WeighedDecision decision)
    {
        var mean = decision.Choices.Sum(choice => choice.Share * choice.Trust);
        return decision.Choices.Max(choice => Math.Abs(choice.Trust - mean));
    }

    void Keys()
    {
        using var section = html.In("section");
        html.Put("h2", "What is practised");
        html.Put("p", "How many answers of each decision honour a key (+), work against it (−) or overdo it (o).", ("class", "soft"));
        using var table = new Table(html, "Keys by decision");
        table.Head(["Decision", .. Core.Vocabulary.TrustKeyTable.All.Select(AnalysisWords.Name)]);
        foreach (var scene in AnalysisWords.Asking(scenario))
        {
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row"))) Named(scene);
            foreach (var key in Core.Vocabulary.TrustKeyTable.All)
            {
                using (html.In("td", ("class", "sides"))) Sides(scene, key);
            }
        }
    }

    void Sides(Scene scene, TrustKey key)
    {
        foreach (var (polarity, sign) in ((Polarity, string)[])[(Polarity.Honoured, "+"), (Polarity.Against, "−"), (Polarity.Overdone, "o")])
        {
            if (AnalysisWords.Answers(scene, key, polarity) is not (> 0 and var answers)) continue;
            html.Put("span", $"{sign}{answers}", ("class", $"side {polarity.Id()}"), ("aria-hidden", "true"));
            html.Put("span", $"{answers} {polarity.Id()}; ", ("class", "unseen"));
        }
    }

    void Named(Scene scene)
    {
        html.Quote("span", Paragraphs.Joined(scene.Title));
        html.Text(" ");
        html.Put("code", scene.Id.Value, ("translate", "no"));
    }
}
