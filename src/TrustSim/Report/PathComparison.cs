using System.Collections.Immutable;
using TrustSim.Core.Review;
using TrustSim.Records.Html;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>Trust in the team on two roads, week by week: a chart and its figures.</summary>
static class PathComparison
{
    // What stands at the end of a line has room for so much.
    const int LongestName = 10;

    public static ReportBlock.Drawn Create(string title, (string Name, Debrief Path) one, (string Name, Debrief Path) other)
    {
        var (first, second) = (TrustOn(one.Path), TrustOn(other.Path));
        var weeks = Enumerable.Range(0, Math.Max(first.Length, second.Length)).ToList();
        return new(Draw, [.. weeks.Select(week => new Passage(Role.Meter, $"{(week == 0 ? "At the start" : $"Week {week}")}: {one.Name} {At(first, week)}, {other.Name} {At(second, week)}."))]);

        void Draw(HtmlWriter html)
        {
            using (html.In("figure", ("class", "whole")))
            {
                new LineChart([.. weeks.Select(LineReport.Label)], [new(Short(one.Name, "the one"), "trust", first), new(Short(other.Name, "the other"), "best", second)])
                    .Write(html, title, $"Trust goes from {first[0]:0} to {first[^1]:0} for {one.Name}, and to {second[^1]:0} for {other.Name}. The figures stand in the table below.");
            }

            using var table = new Table(html, "Trust in the team at the end of each week");
            table.Head("Week", $"{one.Name}|figure", $"{other.Name}|figure");
            foreach (var week in weeks)
            {
                using var row = html.In("tr");
                html.Put("th", LineReport.Label(week), ("scope", "row"));
                html.Put("td", At(first, week), ("class", "figure"));
                html.Put("td", At(second, week), ("class", "figure"));
            }
        }
    }

    static ImmutableArray<double> TrustOn(Debrief path) => [.. path.Timeline.Select(point => point.Team.Trust)];

    static string At(ImmutableArray<double> trust, int week) => week < trust.Length ? $"{trust[week]:0}" : "–";

    static string Short(string name, string otherwise) => name.Length <= LongestName ? name : otherwise;
}
