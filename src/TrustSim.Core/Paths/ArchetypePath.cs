namespace TrustSim.Core.Paths;

/// <summary>The path that one archetype takes.</summary>
/// <param name="Path">The explored part of the path.</param>
/// <param name="IsOver">Whether the path reached an end. In a scenario with a cycle it may not.</param>
public sealed record ArchetypePath(Archetype Archetype, NamedPath Path, bool IsOver);
