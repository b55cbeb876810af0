namespace TrustSim.Core.Play;

/// <summary>One decision: a choice in a scene. Its text form is <c>scene.choice</c>.</summary>
public readonly record struct Decision(SceneId Scene, ChoiceId Choice)
{
    public override string ToString() => $"{Scene}.{Choice}";
}
