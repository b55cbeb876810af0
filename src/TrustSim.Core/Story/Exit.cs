namespace TrustSim.Core.Story;

/// <summary>One way from a scene or a choice to a scene, always or under a condition.</summary>
public sealed record Exit(Condition? When, SceneId To);
