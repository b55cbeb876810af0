using System.Collections.Immutable;
using TrustSim.Core.Review;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>Trust and fear over time; the player steps from decision to decision.</summary>
sealed class LinePart(Debrief debrief) : DebriefPart
{
    readonly Document page = DebriefPages.Line(debrief);

    public override string Title => page.Title.Plain;

    public override bool StepsThroughDecisions => true;

    public override ImmutableArray<Row> Body(int width, int height, int decision)
    {
        var points = debrief.Timeline;
        var chart = LineChart.Render(
            [.. points.Select(point => point.Team.Trust)], [.. points.Select(point => point.Team.Fear)], LabelsOf(debrief),
            WidthOf(width), HeightOf(height), WeekOf(debrief, decision));
        var below = decision > 0 ? DebriefPages.Decision(debrief, decision) : [];
        return [.. chart, LineChart.Legend, Row.Empty, .. Layout.Render([.. below, .. page.Blocks.TakeLast(1)], width)];
    }

    /// <summary>Returns the number of the decision in each week.</summary>
    public static IReadOnlyList<string> LabelsOf(Debrief debrief) =>
        [.. debrief.Timeline.Select(point => point.Decision is { } number ? $"{number}" : "")];

    /// <summary>Returns the week of a decision; −1 where there is none.</summary>
    public static int WeekOf(Debrief debrief, int decision) =>
        decision < 1 ? -1 : debrief.Timeline.ToList().FindIndex(point => point.Decision == decision);

    public static int WidthOf(int width) => Math.Min(width, 100);

    public static int HeightOf(int height) => Math.Clamp(height / 2, 8, 18);
}
