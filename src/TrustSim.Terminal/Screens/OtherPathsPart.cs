using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Paths;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>The best and the worst path from each decision, drawn over the player's own.</summary>
sealed class OtherPathsPart(Debrief debrief) : DebriefPart
{
    // Explore all paths only when the player opens this part.
    readonly Lazy<OtherPaths?> explored = new(() => OtherPaths.Find(debrief.Playthrough));
    readonly Dictionary<NamedPath, IReadOnlyList<double>> lines = [];

    public override string Title => OtherPathsPage.Title.Plain;

    public override bool StepsThroughDecisions => explored.Value is { Crossroads.Length: > 0 };

    public override ImmutableArray<Row> Body(int width, int height, int decision)
    {
        if (explored.Value is not { } others) return Layout.Render(OtherPathsPage.Standing(debrief, null), width);
        var at = StepsThroughDecisions && decision > 0 ? others.Crossroads[decision - 1] : null;
        var chart = LineChart.Over(
            TrustOf(debrief), LinePart.LabelsOf(debrief), TrustOf(at?.Best ?? others.Best), TrustOf(at?.Worst ?? others.Worst),
                PartingWeek(at),
            LinePart.WidthOf(width), LinePart.HeightOf(height), at is null ? -1 : LinePart.WeekOf(debrief, decision));
        var below = at is null ? [] : OtherPathsPage.Decision(debrief, others, decision);
        return
        [
            .. chart, LineChart.LegendOfPaths, Row.Empty,
            .. Layout.Render([.. below, .. OtherPathsPage.Standing(debrief, others), .. OtherPathsPage.Decided(debrief, others)], width),
        ];
    }

    /// <summary>The last week that all paths from here share: the one before the decision's own.</summary>
    int PartingWeek(DecisionPoint? at) => at is null ? 0 : LinePart.WeekOf(debrief, at.Number) - 1;

    IReadOnlyList<double> TrustOf(NamedPath path)
    {
        if (!lines.TryGetValue(path, out var line))
            lines[path] = line = TrustOf(Debrief.From(Playthrough.Replay(debrief.Playthrough.Scenario, path.Decisions)));
        return line;
    }

    static IReadOnlyList<double> TrustOf(Debrief debrief) => [.. debrief.Timeline.Select(point => point.Team.Trust)];
}
