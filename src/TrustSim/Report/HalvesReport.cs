using TrustSim.Core.Workshops;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Report;

/// <summary>Two halves of a room over each other.</summary>
static class HalvesReport
{
    public static ReportPart Create(Workshop workshop, IReadOnlyList<WorkshopReview> reviews)
    {
        var part = ReportPart.From(GroupDebriefPages.Halves(workshop));
        return part with { Blocks = [PathComparison.Create("Trust in both halves", Line(reviews[0]), Line(reviews[1])), .. part.Blocks] };
    }

    static (string Name, Core.Review.Debrief Path) Line(WorkshopReview review) => (Passage.Clean(review.Group.Name), review.Debrief);
}
