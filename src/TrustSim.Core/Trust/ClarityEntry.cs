namespace TrustSim.Core.Trust;

/// <summary>A change of clarity, in points. Decision 0 is what fades by itself.</summary>
public readonly record struct ClarityEntry(int Week, int Decision, double Points);
