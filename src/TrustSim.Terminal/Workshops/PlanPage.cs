namespace TrustSim.Terminal.Workshops;

/// <summary>The plan of a workshop's time, for the facilitator.</summary>
static class PlanPage
{
    static readonly TimeSpan Noticed = TimeSpan.FromSeconds(30);

    public static Document Create(WorkshopPlan plan, bool isSplit)
    {
        var page = ImmutableArray.CreateBuilder<Block>();
        page.Add(Block.Say(BlockKind.Heading, "plan.title"));
        if (plan.Opening > TimeSpan.Zero)
            page.Add(Block.Say(BlockKind.Change, "plan.opening", ("minutes", WorkshopWording.Minutes(plan.Opening))));
        page.AddRange(
            plan.Decisions.Where(decision => decision.IsPlayed)
                .Select(decision => new Block(BlockKind.Change, Line(decision, isSplit))));
        if (plan.FirstLeftOut is { } first)
        {
            page.Add(
                isSplit ? Block.Say(BlockKind.Change, "plan.left-out-half", ("number", first.Number), ("half", HalfOf(first)))
                    : Block.Say(BlockKind.Change, "plan.left-out", ("number", first.Number)));
        }

        if (plan.Ending > TimeSpan.Zero)
            page.Add(Block.Say(BlockKind.Change, "plan.ending", ("minutes", WorkshopWording.Minutes(plan.Ending))));
        var debrief = WorkshopWording.Minutes(plan.Debrief + (plan.Spare > TimeSpan.Zero ? plan.Spare : TimeSpan.Zero));
        page.Add(plan.FromDebrief < Noticed ? Block.Say(BlockKind.Change, "plan.debrief", ("minutes", debrief))
            : Block.Say(BlockKind.Change, "plan.debrief-short", ("minutes", debrief),
                ("taken", WorkshopWording.Minutes(plan.FromDebrief))));
        page.Add(Block.Say(BlockKind.Note, "plan.about-talk"));
        return new(Say.Runs("plan.title"), page.ToImmutable());
    }

    static Runs Line(PlannedDecision decision, bool isSplit)
    {
        var (number, half) = (decision.Number, HalfOf(decision));
        var minutes = Runs.FromProgram(WorkshopWording.Halves(decision.Whole));
        var talk = Runs.FromProgram(WorkshopWording.Halves(decision.Talk));
        if (decision.IsTold)
        {
            return isSplit ? Say.Runs("plan.decision-half-told", ("number", number), ("half", half), ("minutes", minutes))
                : Say.Runs("plan.decision-told", ("number", number), ("minutes", minutes));
        }

        return (isSplit, decision.Talk > TimeSpan.Zero) switch
        {
            (false, false) => Say.Runs("plan.decision", ("number", number), ("minutes", minutes)),
            (false, true) => Say.Runs("plan.decision-talk", ("number", number), ("minutes", minutes), ("talk", talk)),
            (true, false) => Say.Runs("plan.decision-half", ("number", number), ("half", half), ("minutes", minutes)),
            (true, true) =>
                Say.Runs("plan.decision-half-talk", ("number", number), ("half", half), ("minutes", minutes), ("talk", talk)),
        };
    }

    static char HalfOf(PlannedDecision decision) => (char)('A' + decision.Group);
}
