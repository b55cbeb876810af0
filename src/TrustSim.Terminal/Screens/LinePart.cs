namespace TrustSim.Terminal.Screens;

/// <summary>More: trust, fear and work over time, and one decision pointed at.</summary>
sealed class LinePart(Debrief debrief, Discoveries found) : DebriefPart
{
    public override string Title => MorePages.LineTitle.Plain;

    public override bool StepsThroughDecisions => true;

    public override IEnumerable<Block> Blocks(int decision, bool isBeside) =>
        [.. MorePages.Line(debrief, decision), .. MorePages.ToFind(debrief.Playthrough.Scenario, found),
            .. MorePages.Practises(debrief.Playthrough.Scenario)];
}
