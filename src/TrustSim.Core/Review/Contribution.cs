namespace TrustSim.Core.Review;

/// <summary>What one decision still does to a meter.</summary>
/// <param name="Decision">From 1; 0 is what was there before the first.</param>
/// <param name="Points">All of it.</param>
/// <param name="ByOthers">What came by way of the others' fear or calm. It can be more than is left, since fear also fades.</param>
public sealed record Contribution(int Decision, double Points, double ByOthers);
