namespace TrustSim.Authoring.Graph;

/// <summary>A scene and its ways.</summary>
/// <param name="IsReachable">Whether any ways lead from the start to the scene, whatever their conditions.</param>
public sealed record SceneNode(Scene Scene, ImmutableArray<Way> Ways, bool IsReachable);
