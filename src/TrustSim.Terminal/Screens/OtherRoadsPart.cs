using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Roads;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>The best and the worst road from each decision, drawn over the one that was taken.</summary>
sealed class OtherRoadsPart(Debrief debrief) : DebriefPart
{
    // All roads are walked for who opens this part, and for nobody else.
    readonly Lazy<OtherRoads?> walked = new(() => OtherRoads.Of(debrief.Play));
    readonly Dictionary<NamedRoad, IReadOnlyList<double>> lines = [];

    public override string Title => OtherRoadsPage.Title;

    public override bool WalksDecisions => walked.Value is { Crossroads.Length: > 0 };

    public override ImmutableArray<Row> Body(int width, int height, int decision)
    {
        if (walked.Value is not { } others) return Layout.Of(OtherRoadsPage.Standing(debrief, null), width);
        var at = WalksDecisions && decision > 0 ? others.Crossroads[decision - 1] : null;
        var chart = LineChart.Over(
            TrustOf(debrief), LinePart.LabelsOf(debrief), TrustOf(at?.Best ?? others.Best), TrustOf(at?.Worst ?? others.Worst), PartingWeek(at),
            LinePart.WidthOf(width), LinePart.HeightOf(height), at is null ? -1 : LinePart.WeekOf(debrief, decision));
        var below = at is null ? [] : OtherRoadsPage.Decision(debrief, others, decision);
        return
        [
            .. chart, LineChart.LegendOfRoads, Row.Empty,
            .. Layout.Of([.. below, .. OtherRoadsPage.Standing(debrief, others), .. OtherRoadsPage.Decided(debrief, others)], width),
        ];
    }

    /// <summary>The last week that all roads from here have in common: the one before the decision's own.</summary>
    int PartingWeek(Crossroads? at) => at is null ? 0 : LinePart.WeekOf(debrief, at.Number) - 1;

    IReadOnlyList<double> TrustOf(NamedRoad road)
    {
        if (!lines.TryGetValue(road, out var line)) lines[road] = line = TrustOf(Debrief.Of(Playthrough.Replay(debrief.Play.Scenario, road.Decisions)));
        return line;
    }

    static IReadOnlyList<double> TrustOf(Debrief debrief) => [.. debrief.Timeline.Select(point => point.Team.Trust)];
}
