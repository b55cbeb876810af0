using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Story;

/// <summary>A change of clarity or of work: up or down, and by how much.</summary>
public sealed record Push(bool Up, Strength Strength);
