using TrustSim.Presentation.Workshops;
using System.Collections.Immutable;
using TrustSim.Core.Review;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;
using TrustSim.Presentation.Projector;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Workshops;

/// <summary>The parts of a room's debrief: for each group the line with its votes, where it was split, what nobody told it, the minority's
/// road.</summary>
static class GroupDebriefSequence
{
    public static IEnumerable<GroupDebriefPart> Create(Workshop workshop)
    {
        if (workshop.Setup.IsSplit) yield return new("Both halves", BothHalves(workshop));
        foreach (var group in workshop.Groups)
        {
            // All roads are walked for a room that opens these parts, and for no other.
            var review = new Lazy<WorkshopReview>(() => WorkshopReview.From(group));
            var whose = workshop.Setup.IsSplit ? $"{Run.Clean(group.Name)}: " : "";
            yield return new($"{whose}the line", Line(review));
            yield return new($"{whose}where we were split",
                (width, height) => ProjectorPages.Render(GroupDebriefPages.Split(review.Value).Blocks, width, height));
            yield return new($"{whose}what nobody told us",
                (width, height) => ProjectorPages.Render(DebriefPages.NotTold(review.Value.Debrief).Blocks, width, height));
            yield return new($"{whose}the road of the minority", Minority(review));
            yield return new($"{whose}the {Core.Vocabulary.TrustKeyTable.Count} keys",
                (width, height) => ProjectorPages.Render(DebriefPages.OfKeys(review.Value.Debrief).Blocks, width, height));
        }
    }

    /// <summary>The chart, and then a page for each decision: what was asked, how the votes fell, what became of trust and fear.</summary>
    static Func<int, int, ImmutableArray<ImmutableArray<Row>>> Line(Lazy<WorkshopReview> review) => (width, height) =>
    {
        var debrief = review.Value.Debrief;
        return
        [
            .. Over(Chart(0), GroupDebriefPages.Ends(review.Value), width, height),
            .. review.Value.Group.Decisions.SelectMany(
                decision => Over(Chart(decision.Number), GroupDebriefPages.Decision(review.Value, decision), width, height)),
        ];

        ImmutableArray<Row> Chart(int decision) =>
        [
            .. LineChart.Render(
                TrustOf(debrief), [.. debrief.Timeline.Select(point => point.Team.Fear)], LinePart.LabelsOf(debrief),
                    LinePart.WidthOf(width), ChartHeight(height), LinePart.WeekOf(debrief, decision)),
            LineChart.Legend,
        ];
    };

    static Func<int, int, ImmutableArray<ImmutableArray<Row>>> Minority(Lazy<WorkshopReview> review) => (width, height) =>
    {
        var passages = GroupDebriefPages.Minority(review.Value).Blocks;
        if (review.Value.Minority is not { } path) return ProjectorPages.Render(passages, width, height);
        var debrief = review.Value.Debrief;
        ImmutableArray<Row> chart =
        [
            .. LineChart.Over(
                TrustOf(debrief), LinePart.LabelsOf(debrief), TrustOf(Debrief.From(path.Playthrough)), [],
                    LinePart.WeekOf(debrief, path.From) - 1, LinePart.WidthOf(width), ChartHeight(height),
                        LinePart.WeekOf(debrief, path.From)),
            LineChart.LegendOf(Runs.FromProgram("the room’s trust"), Runs.FromProgram("the road of the minority")),
        ];
        return Over(chart, passages, width, height);
    };

    static Func<int, int, ImmutableArray<ImmutableArray<Row>>> BothHalves(Workshop workshop) => (width, height) =>
    {
        var (one, other) = (Debrief.From(workshop.Groups[0].Playthrough), Debrief.From(workshop.Groups[1].Playthrough));
        ImmutableArray<Row> chart =
        [
            .. LineChart.Over(TrustOf(one), LinePart.LabelsOf(one), TrustOf(other), [], 0, LinePart.WidthOf(width),
                ChartHeight(height), -1),
            LineChart.LegendOf(Runs.FromProgram($"trust of {Run.Clean(workshop.Groups[0].Name)}"),
                Runs.FromProgram($"of {Run.Clean(workshop.Groups[1].Name)}")),
        ];
        return Over(chart, GroupDebriefPages.Halves(workshop).Blocks, width, height);
    };

    static ImmutableArray<ImmutableArray<Row>> Over(ImmutableArray<Row> chart, IEnumerable<Block> passages, int width, int height)
    {
        ImmutableArray<Row> above = [.. chart, Row.Empty];
        return [
            .. ProjectorPages.Render(passages, width, Math.Max(4, height - above.Length))
                .Select(page => (ImmutableArray<Row>)[.. above, .. page])];
    }

    static IReadOnlyList<double> TrustOf(Debrief debrief) => [.. debrief.Timeline.Select(point => point.Team.Trust)];

    static int ChartHeight(int height) => Math.Clamp(height / 2, 8, 16);
}
