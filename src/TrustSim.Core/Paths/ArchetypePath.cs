using TrustSim.Core.Play;

namespace TrustSim.Core.Paths;

/// <summary>The road that one way of leading takes.</summary>
/// <param name="Path">As far as it was followed.</param>
/// <param name="IsOver">Whether it came to an end by then; where a scenario goes round, it may not.</param>
public sealed record ArchetypePath(Archetype Archetype, NamedPath Path, bool IsOver);
