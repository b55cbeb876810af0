namespace TrustSim.Core.Conditions;

/// <summary>Meters of a person or of the whole team that a condition can ask for.</summary>
public enum Meter
{
    Trust,
    Fear,
    Voice,
}

/// <summary>The table of the meters.</summary>
static class MeterTable
{
    public static MemberTable<Meter, NamedRow<Meter>> Rows { get; } = new(
        new(Meter.Trust, "trust"),
        new(Meter.Fear, "fear"),
        new(Meter.Voice, "voice"));

    public static string Id(this Meter meter) => Rows[meter].Id;
}
