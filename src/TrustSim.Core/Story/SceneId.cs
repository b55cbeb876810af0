namespace TrustSim.Core.Story;

/// <summary>Names a scene within one scenario.</summary>
public readonly record struct SceneId(string Value)
{
    public override string ToString() => Value;
}
