namespace TrustSim.Core.Trust;

/// <summary>Factors on the reach of an act for the people who watch it.</summary>
public sealed record AudienceLaw(Audience Member) : IRow<Audience>
{
    /// <summary>Share of a good act that witnesses feel, 0–1.</summary>
    public double Good { get; init; }

    /// <summary>Share of a bad act that witnesses feel, 0–1.</summary>
    public double Bad { get; init; }

    /// <summary>Factor on the fear that a bad act raises.</summary>
    public double Fear { get; init; }
}
