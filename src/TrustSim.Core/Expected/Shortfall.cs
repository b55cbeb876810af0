namespace TrustSim.Core.Expected;

/// <summary>An expectation that did not hold, in words.</summary>
public sealed record Shortfall(string Wanted, string Came)
{
    public override string ToString() => $"expected {Wanted}; {Came}";
}
