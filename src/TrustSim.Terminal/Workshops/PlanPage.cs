using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Workshops;

/// <summary>How a workshop's time is spent, for the facilitator.</summary>
static class PlanPage
{
    public static Page Create(WorkshopPlan plan, bool isSplit)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, "The plan"));
        if (plan.Opening > TimeSpan.Zero) page.Add(new(Role.Change, $"Welcome, briefing: {WorkshopWording.Minutes(plan.Opening)}"));
        page.AddRange(plan.Decisions.Where(decision => decision.IsPlayed).Select(decision => new Passage(Role.Change, Line(decision, isSplit))));
        if (plan.FirstLeftOut is { } first)
        {
            var decision = $"decision {first.Number}{Half(first, isSplit)}";
            page.Add(new(Role.Change, $"There is no time for more: before {decision} the debrief begins (X)."));
        }

        page.Add(new(Role.Change, $"Debrief: {WorkshopWording.Minutes(plan.Debrief + (plan.Spare > TimeSpan.Zero ? plan.Spare : TimeSpan.Zero))}"));
        page.Add(new(Role.Note, "Talk is planned where most hangs on the answer. The rest is voted on at once."));
        return new("The plan", page.ToImmutable());
    }

    static string Line(PlannedDecision decision, bool isSplit) =>
        $"Decision {decision.Number}{Half(decision, isSplit)}: {WorkshopWording.Halves(decision.Whole)} min{(decision.Talk > TimeSpan.Zero ? $", talk {WorkshopWording.Halves(decision.Talk)}" : "")}";

    static string Half(PlannedDecision decision, bool isSplit) => isSplit ? $", half {(char)('A' + decision.Group)}" : "";
}
