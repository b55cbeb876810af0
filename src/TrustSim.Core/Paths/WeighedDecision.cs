using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Core.Paths;

/// <summary>
/// How much one decision matters: the share of the variance at the end, among the roads that come through it, that lies between its
/// choices (η², 0–1). Where a road comes through more than once, each time counts.
/// </summary>
/// <param name="Share">How often a road comes through it on average: the share of roads that do, 0–1, where none does twice.</param>
public sealed record WeighedDecision(Scene Scene, double Share, double Trust, double Fear, double Work,
    ImmutableArray<WeighedChoice> Choices);
