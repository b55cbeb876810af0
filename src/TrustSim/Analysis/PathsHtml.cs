using System.Globalization;
using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Trust;
using TrustSim.Records.Html;

namespace TrustSim.Analysis;

/// <summary>The best and the worst road of an analysis, in the scenario's words and with how trust and fear went on them.</summary>
sealed class PathsHtml(HtmlWriter html, Scenario scenario, PathAnalysis analysis)
{
    public void Write()
    {
        if (analysis.Best.Decisions.IsEmpty) return;
        if (analysis.Best.Trust > analysis.Worst.Trust)
        {
            var drawn = analysis.Paths is null ? ", of those that were drawn" : "";
            Path($"The road of most trust{drawn}", analysis.Best);
            Path($"The road of least trust{drawn}", analysis.Worst);
        }
        else
        {
            Path("All roads end with the same trust, such as this one", analysis.Best);
        }
    }

    void Path(string title, NamedPath path)
    {
        using var section = html.In("section");
        html.Put("h2", title);
        using (html.In("p"))
        {
            html.Text($"It ends with trust {AnalysisWords.Tenths(path.Trust)}, fear {AnalysisWords.Tenths(path.Fear)} and {AnalysisWords.Weeks(path.Work)} weeks, after {path.Decisions.Length} {(path.Decisions.Length == 1 ? "decision" : "decisions")}: ");
            if (path.Ending is { } ending) html.Quote("strong", Paragraphs.Joined(ending.Ending!));
            else html.Put("strong", AnalysisWords.Stops);
            html.Text(".");
        }

        var play = Playthrough.Replay(scenario, path.Decisions.Take(AnalysisWords.MostTold));
        Team[] teams = [play.Steps[0].After, .. play.Steps.Skip(1).Select(step => step.After)];
        using (html.In("figure"))
        {
            new LineChart(
                ["start", .. Enumerable.Range(1, teams.Length - 1).Select(i => i.ToString(CultureInfo.InvariantCulture))],
                [new("trust", "trust", [.. teams.Select(team => team.Trust)]), new("fear", "fear", [.. teams.Select(team => team.Fear)])])
                .Write(html, "Trust and fear after each decision", $"Trust goes from {AnalysisWords.Tenths(teams[0].Trust)} to {AnalysisWords.Tenths(teams[^1].Trust)}, fear from {AnalysisWords.Tenths(teams[0].Fear)} to {AnalysisWords.Tenths(teams[^1].Fear)}.");
        }

        using (var table = new Table(html, "Its decisions, and how things stood after each"))
        {
            table.Head("", "Scene", "Answer", "Trust|figure", "Fear|figure", "Weeks ahead|figure");
            Row("start", null, null, teams[0]);
            foreach (var step in play.Steps.Skip(1)) Row(step.Number.ToString(CultureInfo.InvariantCulture), scenario[step.Decision!.Value.Scene], step.Choice, step.After);
        }

        if (path.Decisions.Length > AnalysisWords.MostTold) html.Put("p", $"… and {path.Decisions.Length - AnalysisWords.MostTold} decisions more.");
    }

    void Row(string number, Scene? scene, Choice? choice, Team team)
    {
        using var row = html.In("tr");
        html.Put("td", number, ("class", "count"));
        Words(scene?.Title, scene?.Id.Value);
        Words(choice?.Text, choice?.Id.Value);
        html.Put("td", AnalysisWords.Tenths(team.Trust), ("class", "figure"));
        html.Put("td", AnalysisWords.Tenths(team.Fear), ("class", "figure"));
        html.Put("td", AnalysisWords.Weeks(team.Work), ("class", "figure"));
    }

    void Words(string? words, string? id)
    {
        using var cell = html.In("td", ("class", "words"));
        if (words is null || id is null) return;
        html.Quote("span", Paragraphs.Joined(words));
        html.Text(" ");
        html.Put("code", id, ("translate", "no"));
    }
}
