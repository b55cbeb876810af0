namespace TrustSim.Core.Expected;

/// <summary>One answer of an expected playthrough: a choice, and optionally the scene that must ask for it.</summary>
public readonly record struct Answer(SceneId? Scene, ChoiceId Choice)
{
    public override string ToString() => Scene is { } scene ? $"{scene}.{Choice}" : $"{Choice}";
}
