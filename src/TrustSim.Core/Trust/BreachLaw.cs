namespace TrustSim.Core.Trust;

/// <summary>
/// Factors of one kind of breach on the figures of a strength, and the share of its damage that each kind of repair gives back.
/// </summary>
public sealed record BreachLaw(Breach Member) : IRow<Breach>
{
    public double Trust { get; init; }

    public double Fear { get; init; }

    /// <summary>Most trust (0–100) that a breach takes its share of; trust above it cushions the mistake.</summary>
    public double Reach { get; init; }

    public double Words { get; init; }

    public double Deeds { get; init; }

    public double Both { get; init; }

    public double Excuse { get; init; }

    public double this[RepairKind by] => by switch
    {
        RepairKind.Words => Words,
        RepairKind.Deeds => Deeds,
        RepairKind.Both => Both,
        RepairKind.Excuse => Excuse,
    };
}
