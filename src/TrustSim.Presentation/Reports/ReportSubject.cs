using TrustSim.Records.History;

namespace TrustSim.Presentation.Reports;

/// <summary>The subject of a report: one path of one playthrough.</summary>
/// <param name="Others">The playthrough among all paths; null where none reaches an end.</param>
/// <param name="Language">The language of the scenario's texts; null where it is unknown.</param>
public sealed record ReportSubject(PastPlaythrough Past, Debrief Debrief, OtherPaths? Others, string? Language)
{
    public Playthrough Playthrough => Debrief.Playthrough;

    public Scenario Scenario => Playthrough.Scenario;

    public PlaythroughTree Tree => Past.Tree;

    public bool IsDone => Past.IsDone;

    public int Decisions => Playthrough.Steps.Length - 1;

    public static ReportSubject From(PastPlaythrough past, string? language) =>
        new(past, Debrief.From(past.Playthrough), OtherPaths.Find(past.Playthrough), language);
}
