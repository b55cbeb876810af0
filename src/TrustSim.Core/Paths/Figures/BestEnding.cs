namespace TrustSim.Core.Paths.Figures;

/// <summary>The ending with the highest mean trust over the paths that reach it, of those that three paths in a hundred reach.</summary>
/// <param name="Share">The share of all paths that reach it, 0–1.</param>
/// <param name="Trust">Mean trust over these paths, 0–100.</param>
/// <param name="ReachedBy">Archetypes that reach it and should not.</param>
/// <param name="OnEveryPath">Answers that every path to it takes.</param>
public sealed record BestEnding(
    Scene Scene, double Share, double Trust, ImmutableArray<Archetype> ReachedBy, ImmutableArray<Decision> OnEveryPath)
{
    /// <summary>The least share of paths that an ending should have; project estimate.</summary>
    public const double LeastShare = .03;

    /// <summary>The greatest share of paths that the best ending should have; project estimate.</summary>
    public const double MostShare = .12;

    /// <summary>The greatest share of paths that any ending should have; project estimate.</summary>
    public const double MostShareOfAny = .45;

    /// <summary>Archetypes that should not reach it.</summary>
    internal static ImmutableArray<Archetype> NotFor { get; } =
    [
        Archetype.Appeaser, Archetype.ConflictAvoider, Archetype.Micromanager, Archetype.CreditTaker, Archetype.Blamer,
        Archetype.DeliveryFirst,
    ];
}
