namespace TrustSim.Terminal.Screens;

/// <summary>More: trust, fear and work over time, and one decision pointed at.</summary>
/// <param name="moved">How much of a change on the screen is over, 0 to 1.</param>
sealed class LinePart(Debrief debrief, Discoveries found, Func<double> moved) : DebriefPart
{
    public override string Title => MorePages.LineTitle.Plain;

    public override bool StepsThroughDecisions => true;

    public override TimeSpan MotionTime => Motion.Growing;

    public override IEnumerable<Block> Blocks(int decision, bool isBeside) =>
        [.. MorePages.Line(debrief, decision, moved()), .. MorePages.ToFind(debrief.Playthrough.Scenario, found),
            .. MorePages.Practises(debrief.Playthrough.Scenario)];
}
