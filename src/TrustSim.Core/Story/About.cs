using System.Collections.Immutable;

namespace TrustSim.Core.Story;

/// <summary>What the library and the briefing say of a scenario.</summary>
/// <param name="Minutes">How long a first play takes, in minutes.</param>
/// <param name="You">Who the player is.</param>
public sealed record About(
    string Id,
    string Title,
    string Summary,
    int Minutes,
    string You,
    ImmutableArray<string> Objectives,
    ImmutableArray<string> Keywords);
