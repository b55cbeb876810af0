namespace TrustSim.Core.Story;

/// <summary>Names a person, of the team or outside it, within one scenario: lower-case words joined by hyphens.</summary>
public readonly record struct MemberId(string Value)
{
    public override string ToString() => Value;
}
