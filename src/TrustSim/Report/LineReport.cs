using System.Collections.Immutable;
using System.Globalization;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Paths;
using TrustSim.Records.Html;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>Trust and fear of the team over the weeks, with the best and the worst road drawn over them.</summary>
static class LineReport
{
    const string Title = "Trust and fear, week by week";

    /// <param name="others">The play among all roads; null where none comes to an end.</param>
    /// <param name="isDone">Whether it was played to its end.</param>
    public static ReportPart Create(Debrief debrief, OtherPaths? others, bool isDone)
    {
        var timeline = debrief.Timeline;
        var (best, worst) = others is not null && others.Best.Trust > others.Worst.Trust ? (TrustOn(debrief, others.Best), TrustOn(debrief, others.Worst)) : ([], []);
        var weeks = Math.Max(timeline.Length, Math.Max(best.Length, worst.Length));
        List<LineChart.Series> lines = [new("trust", "trust", [.. timeline.Select(point => point.Team.Trust)]), new("fear", "fear", [.. timeline.Select(point => point.Team.Fear)])];
        if (best.Length > 0) lines.AddRange([new("best road", "best", best), new("worst road", "worst", worst)]);
        return new(Title,
        [
            new ReportBlock.Drawn(html => Draw(html, debrief, [.. Enumerable.Range(0, weeks).Select(Label)], lines), []),
            .. Paths(others, best, worst),
            new ReportBlock.Drawn(html => Figures(html, timeline), [.. timeline.Select((point, week) => new Passage(Role.Meter, Line(point, week)))]),
            .. isDone ? ReportPart.Told(DebriefPages.Line(debrief).Passages.TakeLast(1), 3) : [],
        ]);
    }

    /// <summary>What stands below a week in charts.</summary>
    public static string Label(int week) => week == 0 ? "start" : week.ToString(CultureInfo.InvariantCulture);

    /// <summary>Trust at the end of each week of a road.</summary>
    static ImmutableArray<double> TrustOn(Debrief debrief, NamedPath path) =>
        [.. Debrief.From(Playthrough.Replay(debrief.Playthrough.Scenario, path.Decisions)).Timeline.Select(point => point.Team.Trust)];

    static IEnumerable<ReportBlock> Paths(OtherPaths? others, ImmutableArray<double> best, ImmutableArray<double> worst)
    {
        if (best.IsEmpty) yield break;
        var drawn = others!.Paths is null ? "of 20,000 that were drawn by lot" : "of all";
        yield return new ReportBlock.Said(
            new(Role.Note, $"Best and worst road: those {drawn} on which most and least trust is left, at {best[^1]:0} and {worst[^1]:0}. No road is right because it is the best by this one measure."), IsQuoted: false);
    }

    static void Draw(HtmlWriter html, Debrief debrief, IReadOnlyList<string> weeks, IReadOnlyList<LineChart.Series> lines)
    {
        using var figure = html.In("figure", ("class", "whole"));
        var (opening, now) = (debrief.Opening, debrief.Now);
        new LineChart(weeks, lines).Write(html, Title, $"Trust in the team goes from {opening.Trust:0} to {now.Trust:0}, fear from {opening.Fear:0} to {now.Fear:0}. The figures stand in the table below.");
    }

    static void Figures(HtmlWriter html, ImmutableArray<TimelinePoint> timeline)
    {
        using var table = new Table(html, "How the team stood at the end of each week");
        table.Head("Week", "Decision", "Trust|figure", "Fear|figure", "Clarity|figure", "Work|figure");
        foreach (var (week, point) in timeline.Index())
        {
            using var row = html.In("tr");
            html.Put("th", Label(week), ("scope", "row"));
            html.Put("td", point.Decision is { } number ? $"{number}" : "–", ("class", "count"));
            foreach (var figure in (string[])[$"{point.Team.Trust:0}", $"{point.Team.Fear:0}", $"{point.Team.Clarity:0}", Wording.Weeks(point.Team.Work)]) html.Put("td", figure, ("class", "figure"));
        }
    }

    static string Line(TimelinePoint point, int week)
    {
        var when = week == 0 ? "At the start" : point.Decision is { } number ? $"Week {week}, after decision {number}" : $"Week {week}";
        return $"{when}: trust {point.Team.Trust:0}, fear {point.Team.Fear:0}, clarity {point.Team.Clarity:0}, work {Wording.Weeks(point.Team.Work)}.";
    }
}
