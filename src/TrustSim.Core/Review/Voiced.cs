namespace TrustSim.Core.Review;

/// <summary>A decision that made people speak.</summary>
/// <param name="Decision">From 1.</param>
/// <param name="People">The people who tell nothing after any other answer, at least one.</param>
public sealed record Voiced(int Decision, ImmutableArray<MemberId> People);
