namespace TrustSim.Core.Trust;

/// <summary>The part of a meter that goes back to one cause, in points.</summary>
public readonly record struct Share(Cause Cause, double Points);
