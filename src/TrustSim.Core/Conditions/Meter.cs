using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Conditions;

/// <summary>What can be asked of a person or of the team as a whole.</summary>
enum Meter
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
