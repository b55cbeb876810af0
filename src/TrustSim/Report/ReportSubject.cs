using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Roads;
using TrustSim.Core.Story;
using TrustSim.Records.History;
using TrustSim.Records.Journal;

namespace TrustSim.Report;

/// <summary>What a report is about: one road of one play.</summary>
/// <param name="Others">The play among all roads; null where none comes to an end.</param>
/// <param name="Language">The language of the scenario's texts; null where nobody knows it.</param>
sealed record ReportSubject(PastPlay Past, Debrief Debrief, OtherRoads? Others, string? Language)
{
    public Playthrough Play => Debrief.Play;

    public Scenario Scenario => Play.Scenario;

    public PlayTree Tree => Past.Tree;

    public bool IsDone => Past.IsDone;

    public int Decisions => Play.Steps.Length - 1;

    public static ReportSubject Of(PastPlay past, string? language) => new(past, Debrief.Of(past.Play), OtherRoads.Of(past.Play), language);
}
