namespace TrustSim.Core.Review;

/// <summary>One other answer that, all else the same, makes somebody say what nobody said.</summary>
/// <param name="Decision">From 1.</param>
/// <param name="Choice">The other answer.</param>
/// <param name="Said">The untold risks that are told after it: who tells them and in which week, at least one.</param>
public sealed record Hinge(int Decision, Choice Choice, ImmutableArray<RiskNews> Said);
