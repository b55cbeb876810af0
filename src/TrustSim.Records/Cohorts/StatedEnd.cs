using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>Where a path stood when it was sent: at its debrief, or at its last answer.</summary>
/// <param name="Path">Its answers; null where an earlier version sent it.</param>
/// <param name="Version">The version of the scenario's text.</param>
/// <param name="Laws">The version of the laws of its figures; null where an earlier version sent it.</param>
sealed record StatedEnd(
    bool IsDone,
    int Number,
    DateTimeOffset? At,
    string? Path,
    string? Version,
    int? Laws,
    StandingPart Standing,
    ImmutableArray<KeyPart> Keys,
    EndingPart? Ending);
