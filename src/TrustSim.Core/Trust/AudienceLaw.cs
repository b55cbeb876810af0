using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>How far an act reaches those who watch.</summary>
public sealed record AudienceLaw(Audience Member) : IRow<Audience>
{
    /// <summary>Share of a good act that those who watch feel.</summary>
    public double Good { get; init; }

    /// <summary>Share of a bad one.</summary>
    public double Bad { get; init; }

    /// <summary>Factor on the fear that a bad act raises.</summary>
    public double Fear { get; init; }
}
