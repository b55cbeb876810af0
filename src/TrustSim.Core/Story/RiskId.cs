namespace TrustSim.Core.Story;

/// <summary>Names a risk within one scenario.</summary>
public readonly record struct RiskId(string Value)
{
    public override string ToString() => Value;
}
