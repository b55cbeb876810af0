using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Core.Expected;

namespace TrustSim.Testing;

/// <summary>An expected play that has been played.</summary>
sealed record TestedPlay(string Name, Place Place, Rehearsal Rehearsal)
{
    public bool Passed => Rehearsal.Passed;

    /// <summary>What did not come as expected, then the road that was gone; a line each.</summary>
    public ImmutableArray<string> Details =>
    [
        .. Rehearsal.Shortfalls.Select(shortfall => shortfall.ToString()),
        $"road: {(Rehearsal.Play.Steps.Length > 1 ? string.Join(", ", Rehearsal.Play.Decisions) : "no decision was taken")}",
    ];
}
