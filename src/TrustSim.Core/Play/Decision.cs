using TrustSim.Core.Story;

namespace TrustSim.Core.Play;

/// <summary>One decision: which choice in which scene. Written <c>scene.choice</c>.</summary>
public readonly record struct Decision(SceneId Scene, ChoiceId Choice)
{
    public override string ToString() => $"{Scene}.{Choice}";
}
