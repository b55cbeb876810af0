namespace TrustSim.Core.Review;

/// <summary>The remaining effect of one decision on a meter.</summary>
/// <param name="Decision">From 1; 0 stands for the opening level.</param>
/// <param name="Points">The whole effect.</param>
/// <param name="ByOthers">The part that came from the others' fear or calm. It can exceed the rest, since fear also fades.</param>
public sealed record Contribution(int Decision, double Points, double ByOthers);
