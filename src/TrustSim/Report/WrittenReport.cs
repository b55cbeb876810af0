using System.Collections.Immutable;

namespace TrustSim.Report;

/// <summary>All that a report says, in order, whatever form it is written in.</summary>
/// <param name="Title">The scenario's.</param>
/// <param name="Lead">What it is, of what, and what it is not.</param>
/// <param name="Figures">Where it ended, at a glance: a name, a figure, a remark.</param>
sealed record WrittenReport(string Title, ImmutableArray<string> Lead, ImmutableArray<(string Name, string Figure, string Remark)> Figures, ImmutableArray<ReportPart> Parts)
{
    /// <summary>Stands on every report, above and below.</summary>
    public const string Practice = "This is a practice result and no assessment of a person. It says how a team of a story answered to decisions of a story, by the rules of a game.";
}
