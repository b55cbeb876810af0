namespace TrustSim.Core.Trust;

/// <summary>A change of clarity, in points. Decision 0 marks the weekly drift of clarity.</summary>
public readonly record struct ClarityEntry(int Week, int Decision, double Points);
