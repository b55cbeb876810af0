using TrustSim.Core.Conditions;

namespace TrustSim.Core.Story;

/// <summary>One way out of a scene or a choice: to a scene, always or when a condition holds.</summary>
public sealed record Exit(Condition? When, SceneId To);
