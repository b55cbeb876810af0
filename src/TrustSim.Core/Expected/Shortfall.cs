namespace TrustSim.Core.Expected;

/// <summary>Something that did not come as expected, in words.</summary>
public sealed record Shortfall(string Wanted, string Came)
{
    public override string ToString() => $"expected {Wanted}; {Came}";
}
