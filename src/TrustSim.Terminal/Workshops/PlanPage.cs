using TrustSim.Presentation.Workshops;
using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Documents;

namespace TrustSim.Terminal.Workshops;

/// <summary>How a workshop's time is spent, for the facilitator.</summary>
static class PlanPage
{
    public static Document Create(WorkshopPlan plan, bool isSplit)
    {
        var page = ImmutableArray.CreateBuilder<Block>();
        page.Add(new(BlockKind.Heading, Runs.FromProgram("The plan")));
        if (plan.Opening > TimeSpan.Zero)
            page.Add(new(BlockKind.Change, Runs.FromProgram($"Welcome, briefing: {WorkshopWording.Minutes(plan.Opening)}")));
        page.AddRange(
            plan.Decisions.Where(decision => decision.IsPlayed)
                .Select(decision => new Block(BlockKind.Change, Runs.FromProgram(Line(decision, isSplit)))));
        if (plan.FirstLeftOut is { } first)
            page.Add(
                new(BlockKind.Change,
                    Runs.FromProgram(
                        $"There is no time for more: before decision {first.Number}{Half(first, isSplit)} the debrief begins (X).")));
        page.Add(
            new(BlockKind.Change,
                Runs.FromProgram(
                    $"Debrief: {WorkshopWording.Minutes(plan.Debrief + (plan.Spare > TimeSpan.Zero ? plan.Spare : TimeSpan.Zero))}")));
        page.Add(new(BlockKind.Note, Runs.FromProgram("Talk is planned where most hangs on the answer. The rest is voted on at once.")));
        return new(Runs.FromProgram("The plan"), page.ToImmutable());
    }

    static string Line(PlannedDecision decision, bool isSplit) =>
        $"Decision {decision.Number}{Half(decision, isSplit)}: {WorkshopWording.Halves(decision.Whole)} min{(decision.Talk > TimeSpan.Zero ? $", talk {WorkshopWording.Halves(decision.Talk)}" : "")}";

    static string Half(PlannedDecision decision, bool isSplit) => isSplit ? $", half {(char)('A' + decision.Group)}" : "";
}
