using TrustSim.Core.Review;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Report;

/// <summary>The road that a minority would have taken, drawn beside the group's own.</summary>
static class MinorityReport
{
    public static ReportPart Create(WorkshopReview review)
    {
        var part = ReportPart.From(GroupDebriefPages.Minority(review));
        return review.Minority is not { } path
            ? part
            : part with { Blocks = [PathComparison.Create("Trust on your road and on the minority’s", ("your road", review.Debrief), ("minority", Debrief.From(path.Playthrough))), .. part.Blocks] };
    }
}
