namespace TrustSim.Presentation.Reports;

/// <summary>Two halves of a group, one below the other.</summary>
static class HalvesReport
{
    public static IEnumerable<Block> Create(Workshop workshop, IReadOnlyList<WorkshopReview> reviews) =>
    [
        new(BlockKind.Part, GroupDebriefPages.HalvesTitle),
        .. PathComparison.Create(Say.Runs("report.trust-in-both-halves"), Line(reviews[0]), Line(reviews[1])),
        .. GroupDebriefPages.HalvesTold(workshop),
    ];

    static (Runs Name, Debrief Path) Line(WorkshopReview review) => (Runs.FromPlayer(review.Group.Name), review.Debrief);
}
