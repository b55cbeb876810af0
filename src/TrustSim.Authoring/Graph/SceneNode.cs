namespace TrustSim.Authoring.Graph;

/// <summary>A scene and its ways.</summary>
/// <param name="IsReachable">Whether any ways lead from the start to the scene, whatever their conditions.</param>
/// <param name="File">Name of the file in which it stands; null where the graph does not know it.</param>
public sealed record SceneNode(Scene Scene, ImmutableArray<Way> Ways, bool IsReachable, string? File = null);
