using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Core.Expected;

namespace TrustSim.Testing;

/// <summary>An expected play that has been played.</summary>
sealed record TestedPlaythrough(string Name, Place Place, Trial Trial)
{
    public bool Passed => Trial.Passed;

    /// <summary>What did not come as expected, then the road that was gone; a line each.</summary>
    public ImmutableArray<string> Details =>
    [
        .. Trial.Shortfalls.Select(shortfall => shortfall.ToString()),
        $"road: {(Trial.Playthrough.Steps.Length > 1 ? string.Join(", ", Trial.Playthrough.Decisions) : "no decision was taken")}",
    ];
}
