namespace TrustSim.Core.Paths;

/// <summary>
/// Influence of one decision: the share of the final variance among the paths through it that lies between its choices (η², 0–1). A path
/// that comes through more than once counts each time.
/// </summary>
/// <param name="Share">Mean number of times that a path comes through the decision; without a cycle, the share of paths that do,
/// 0–1.</param>
public sealed record WeighedDecision(Scene Scene, double Share, double Trust, double Fear, double Work,
    ImmutableArray<WeighedChoice> Choices);
