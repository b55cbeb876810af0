using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>What one kind of breach does, as factors on the strength's own figures, and what each way of making amends gives
/// back.</summary>
public sealed record BreachLaw(Breach Member) : IRow<Breach>
{
    public double Trust { get; init; }

    public double Fear { get; init; }

    /// <summary>The most trust (0–100) that it takes its share of: high trust cushions a mistake.</summary>
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
