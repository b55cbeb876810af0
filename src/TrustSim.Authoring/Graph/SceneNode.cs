using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Graph;

/// <summary>A scene and the ways that lead on from it.</summary>
/// <param name="IsReachable">Whether any ways lead from the start to it, whatever their conditions.</param>
public sealed record SceneNode(Scene Scene, ImmutableArray<Way> Ways, bool IsReachable);
