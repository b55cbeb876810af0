using TrustSim.Core.Story;

namespace TrustSim.Core.Expected;

/// <summary>An answer of an expected play: a choice, and perhaps the scene in which it is to be taken.</summary>
public readonly record struct Answer(SceneId? Scene, ChoiceId Choice)
{
    public override string ToString() => Scene is { } scene ? $"{scene}.{Choice}" : $"{Choice}";
}
