namespace TrustSim.Core.Story;

/// <summary>Names a choice within its scene.</summary>
public readonly record struct ChoiceId(string Value)
{
    public override string ToString() => Value;
}
