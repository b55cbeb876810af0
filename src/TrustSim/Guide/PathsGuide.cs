using TrustSim.Analysis;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Records.Html;
using TrustSim.Report;
using TrustSim.Terminal.Pages;

namespace TrustSim.Guide;

/// <summary>All roads in one view: how many, where they end, the best and the worst, and on which decisions most hangs.</summary>
static class PathsGuide
{
    const int MostPivotal = 3;

    public static ReportPart Create(GuideSubject subject)
    {
        var analysis = subject.Analysis;
        return new("The roads in one view",
        [
            GuideWords.Says($"{Wording.Capital(AnalysisWords.Counted(analysis))} Trust at the end: {AnalysisWords.Said(analysis.Trust)}. Fear: {AnalysisWords.Said(analysis.Fear)}."),
            GuideWords.Draws(html => Endings(html, analysis)),
            .. analysis.Best.Trust > analysis.Worst.Trust ? [GuideWords.Draws(html => BestAndWorst(html, subject))] : (ReportBlock[])[],
            .. Pivotal(analysis),
        ]);
    }

    static void Endings(HtmlWriter html, PathAnalysis analysis)
    {
        using var table = new Table(html, "Endings, by the share of roads that come to them");
        table.Head("Ending", "Roads|figure", "");
        foreach (var ending in analysis.Endings.OrderByDescending(ending => ending.Share))
        {
            using var row = html.In("tr");
            if (ending.Ending is { } scene) html.Quote("th", Passage.Clean(scene.Ending!), ("scope", "row"));
            else html.Put("th", AnalysisWords.Stops, ("scope", "row"));
            html.Put("td", AnalysisWords.Percent(ending), ("class", "figure"));
            using (html.In("td", ("class", "drawn"))) Bar.Write(html, AnalysisWords.Percent(ending), ("share", ending.Share));
        }
    }

    static void BestAndWorst(HtmlWriter html, GuideSubject subject)
    {
        var drawn = subject.Analysis.Paths is null ? ", of those drawn" : "";
        using var table = new Table(html, "Most trust is not the right road: look at what it pays in work");
        table.Head("Road", "Answers", "Ending", "Trust|figure", "Fear|figure", "Work|figure");
        Row($"Most trust{drawn}", subject.Analysis.Best);
        Row($"Least trust{drawn}", subject.Analysis.Worst);

        void Row(string name, NamedPath path)
        {
            using var row = html.In("tr");
            html.Put("th", name, ("scope", "row"));
            html.Quote("td", Answers(subject.Scenario, path));
            html.Quote("td", path.Ending?.Ending is { } ending ? Passage.Clean(ending) : AnalysisWords.Stops);
            foreach (var figure in (string[])[GuideWords.Ends(path.Trust), GuideWords.Ends(path.Fear), GuideWords.Weeks(path.Work)]) html.Put("td", figure, ("class", "figure"));
        }
    }

    static string Answers(Scenario scenario, NamedPath path)
    {
        var told = path.Decisions.Take(AnalysisWords.MostTold).Select(decision => (Scene: scenario[decision.Scene], decision.Choice))
            .Select(taken => $"{Passage.Clean(taken.Scene.Title)}: {GuideWords.Letter(taken.Scene, taken.Scene.Choices.First(choice => choice.Id == taken.Choice))}");
        return $"{string.Join(" · ", told)}{(path.Decisions.Length > AnalysisWords.MostTold ? " …" : "")}";
    }

    static IEnumerable<ReportBlock> Pivotal(PathAnalysis analysis)
    {
        var pivotal = analysis.Decisions.Where(decision => decision.Trust >= .01).Take(MostPivotal).ToList();
        if (pivotal.Count == 0) yield break;
        yield return GuideWords.Head("On which decisions most hangs");
        yield return GuideWords.Says("How much of what parts the roads through a decision, in trust at the end, lies between its answers.", Role.Note);
        foreach (var decision in pivotal)
            yield return GuideWords.Says($"{GuideWords.Title(decision.Scene)}: {AnalysisWords.Percent(decision.Trust)}{(decision.Share < 1 - 1e-9 ? $"; {AnalysisWords.Percent(decision.Share)} of roads come through it" : "")}.", Role.Change);
    }
}
