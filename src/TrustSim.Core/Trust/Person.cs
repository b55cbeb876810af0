namespace TrustSim.Core.Trust;

/// <summary>The feelings and memories of one person of the team.</summary>
/// <param name="Nature">This person's opening levels and reactions.</param>
/// <param name="Trust">0–100, never above 100 − <paramref name="Scar"/>.</param>
/// <param name="Fear">0–100.</param>
/// <param name="Scar">Points by which lies have lowered the ceiling of trust for good.</param>
/// <param name="Apologies">For each key, the number of repairs in words that gave this person something back.</param>
/// <param name="TrustFrom">Opening level + these points = <paramref name="Trust"/>.</param>
/// <param name="FearFrom">Opening level + these points = <paramref name="Fear"/>.</param>
public sealed record Person(
    MemberId Id,
    Disposition Nature,
    double Trust,
    double Fear,
    double Scar,
    ImmutableArray<BreachMemory> Breaches,
    ImmutableArray<int> Apologies,
    ImmutableArray<Share> TrustFrom,
    ImmutableArray<Share> FearFrom)
{
    /// <summary>Whether this person has left the team.</summary>
    public bool HasLeft { get; init; }
}
