using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal.Workshops;

/// <summary>
/// The parts of a workshop's debrief. Each group has the line with its votes, its most divided vote, the untold risks and the minority's
/// path.
/// </summary>
static class GroupDebriefSequence
{
    public static IEnumerable<GroupDebriefPart> Create(Workshop workshop)
    {
        if (workshop.Setup.IsSplit) yield return new(Say.Text("group.both-halves"), BothHalves(workshop));
        foreach (var group in workshop.Groups)
        {
            // Explore all paths only for a group that opens these parts.
            var review = new Lazy<WorkshopReview>(() => WorkshopReview.From(group));
            if (Epilogue.From(group) is { } epilogue)
            {
                yield return new(Titled(EpiloguePage.Title), (width, height) => ProjectorPages.Render(
                    EpiloguePage.Told(group.Playthrough, epilogue), width, height));
            }

            yield return new(Titled(Say.Runs("group.part-line")), Line(review));
            // Two halves have each other to compare with; the rest stands in the report.
            if (!workshop.Setup.IsSplit)
            {
                yield return new(Titled(Say.Runs("group.part-split")),
                    (width, height) => ProjectorPages.Render(GroupDebriefPages.Split(review.Value).Blocks, width, height));
            }

            yield return new(Titled(Say.Runs("group.part-untold")),
                (width, height) => ProjectorPages.Render(DebriefPages.NotTold(review.Value.Debrief).Blocks, width, height));
            if (workshop.Setup.IsSplit) continue;
            yield return new(Titled(Say.Runs("group.part-minority")), Minority(review));
            yield return new(Titled(Say.Runs("group.part-keys", ("keys", Say.InWords(TrustKeyTable.All.Length)))),
                (width, height) => ProjectorPages.Render(DebriefPages.OfKeys(review.Value.Debrief).Blocks, width, height));

            string Titled(Runs part) =>
                (workshop.Setup.IsSplit ? Say.Runs("group.part-of", ("name", Runs.FromPlayer(group.Name)), ("part", part)) : part).Plain;
        }
    }

    /// <summary>Returns the chart, and then a page for each decision: the question, the votes, and the effect on trust and fear.</summary>
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
                TrustOf(debrief), [.. debrief.Timeline.Select(point => point.Team.Fear)], LabelsOf(debrief),
                    ChartWidth(width), ChartHeight(height), debrief.PointOf(decision)),
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
                TrustOf(debrief), LabelsOf(debrief), TrustOf(Debrief.From(path.Playthrough)), [],
                    debrief.PointOf(path.From) - 1, ChartWidth(width), ChartHeight(height),
                        debrief.PointOf(path.From)),
            LineChart.LegendOf(Say.Runs("group.trust-of-group"), Say.Runs("group.part-minority")),
        ];
        return Over(chart, passages, width, height);
    };

    static Func<int, int, ImmutableArray<ImmutableArray<Row>>> BothHalves(Workshop workshop) => (width, height) =>
    {
        var (one, other) = (Debrief.From(workshop.Groups[0].Playthrough), Debrief.From(workshop.Groups[1].Playthrough));
        ImmutableArray<Row> chart =
        [
            .. LineChart.Over(TrustOf(one), LabelsOf(one), TrustOf(other), [], 0, ChartWidth(width),
                ChartHeight(height), -1),
            LineChart.LegendOf(Say.Runs("group.trust-of", ("name", Runs.FromPlayer(workshop.Groups[0].Name))),
                Say.Runs("group.of", ("name", Runs.FromPlayer(workshop.Groups[1].Name)))),
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

    static IReadOnlyList<string> LabelsOf(Debrief debrief) => [.. debrief.Timeline.Select(point => point.Label)];

    static int ChartWidth(int width) => Math.Min(width, 100);

    static int ChartHeight(int height) => Math.Clamp(height / 2, 8, 16);
}
