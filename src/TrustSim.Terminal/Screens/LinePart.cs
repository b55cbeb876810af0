namespace TrustSim.Terminal.Screens;

/// <summary>More: trust, fear and work over time, and one decision pointed at.</summary>
sealed class LinePart(Debrief debrief, Discoveries found) : DebriefPart
{
    public override string Title => MorePages.LineTitle.Plain;

    public override bool StepsThroughDecisions => true;

    public override IEnumerable<Block> Blocks(int decision, bool isBeside) =>
        [.. MorePages.Line(debrief, decision), .. MorePages.ToFind(debrief.Playthrough.Scenario, found),
            .. MorePages.Practises(debrief.Playthrough.Scenario)];

    /// <summary>Returns the numbers of the decisions in each week.</summary>
    public static IReadOnlyList<string> LabelsOf(Debrief debrief) =>
        [.. debrief.Timeline.Select(point => string.Join('·', point.Decisions))];

    /// <summary>Returns the week of a decision; −1 where there is none.</summary>
    public static int WeekOf(Debrief debrief, int decision) =>
        decision < 1 ? -1 : debrief.Timeline.ToList().FindIndex(point => point.Decisions.Contains(decision));

    public static int WidthOf(int width) => Math.Min(width, 100);

    public static int HeightOf(int height) => Math.Clamp(height / 2, 8, 18);
}
