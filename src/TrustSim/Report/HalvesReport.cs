using TrustSim.Core.Workshops;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Report;

/// <summary>Two halves of a room over each other.</summary>
static class HalvesReport
{
    public static ReportPart Of(Workshop room, IReadOnlyList<RoomReview> reviews)
    {
        var part = ReportPart.Of(RoomPages.Halves(room));
        return part with { Blocks = [TwoRoads.Of("Trust in both halves", Line(reviews[0]), Line(reviews[1])), .. part.Blocks] };
    }

    static (string Name, Core.Review.Debrief Road) Line(RoomReview review) => (Passage.Clean(review.Group.Name), review.Debrief);
}
