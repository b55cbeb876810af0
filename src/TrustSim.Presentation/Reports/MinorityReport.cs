namespace TrustSim.Presentation.Reports;

/// <summary>The minority's path beside the group's own.</summary>
static class MinorityReport
{
    public static IEnumerable<Block> Create(WorkshopReview review) =>
    [
        new(BlockKind.Part, GroupDebriefPages.MinorityTitle),
        .. review.Minority is { } path
            ? PathComparison.Create(Say.Runs("report.trust-on-both-paths"), (Say.Runs("report.your-path"), review.Debrief),
                (Say.Runs("report.minority"), Debrief.From(path.Playthrough)))
            : [],
        .. GroupDebriefPages.MinorityTold(review),
    ];
}
