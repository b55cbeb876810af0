using System.Collections.Immutable;

namespace TrustSim.Core.Story;

/// <summary>A scenario's description in the library and the briefing.</summary>
/// <param name="Minutes">Duration of a first playthrough, in minutes.</param>
/// <param name="You">The player's role.</param>
public sealed record About(
    string Id,
    string Title,
    string Summary,
    int Minutes,
    string You,
    ImmutableArray<string> Objectives,
    ImmutableArray<string> Keywords);
