using TrustSim.Core.Review;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Report;

/// <summary>The road that a minority would have taken, drawn beside the group's own.</summary>
static class MinorityReport
{
    public static ReportPart Of(RoomReview review)
    {
        var part = ReportPart.Of(RoomPages.Minority(review));
        return review.Minority is not { } road
            ? part
            : part with { Blocks = [TwoRoads.Of("Trust on your road and on the minority’s", ("your road", review.Debrief), ("minority", Debrief.Of(road.Play))), .. part.Blocks] };
    }
}
