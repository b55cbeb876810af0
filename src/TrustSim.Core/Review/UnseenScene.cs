namespace TrustSim.Core.Review;

/// <summary>A scene that a player has not met.</summary>
/// <param name="Needs">Risks that somebody must have told before it opens, in the order of the file; empty where it needs none.</param>
public sealed record UnseenScene(Scene Scene, ImmutableArray<RiskId> Needs);
