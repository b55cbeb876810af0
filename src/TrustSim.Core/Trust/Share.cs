namespace TrustSim.Core.Trust;

/// <summary>Points of a meter that come from one cause.</summary>
public readonly record struct Share(Cause Cause, double Points);
