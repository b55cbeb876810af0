using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Core.Trust;

/// <summary>What one person of the team feels and remembers.</summary>
/// <param name="Nature">Where this person started and how they take things.</param>
/// <param name="Trust">0–100, never above 100 − <paramref name="Scar"/>.</param>
/// <param name="Fear">0–100.</param>
/// <param name="Scar">Points by which lies have lowered for good how far trust can rise.</param>
/// <param name="TrustFrom">Opening level + these = <paramref name="Trust"/>.</param>
/// <param name="FearFrom">Opening level + these = <paramref name="Fear"/>.</param>
public sealed record Person(
    MemberId Id,
    Disposition Nature,
    double Trust,
    double Fear,
    double Scar,
    ImmutableArray<BreachMemory> Breaches,
    ImmutableArray<Share> TrustFrom,
    ImmutableArray<Share> FearFrom);
