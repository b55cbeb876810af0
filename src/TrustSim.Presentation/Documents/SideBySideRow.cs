namespace TrustSim.Presentation.Documents;

/// <summary>One comparison.</summary>
public sealed record SideBySideRow(Runs Head, Runs First, Runs Second)
{
    public static SideBySideRow Gap { get; } = new(Runs.Empty, Runs.Empty, Runs.Empty);
}
