namespace TrustSim.Core.Vocabulary;

/// <summary>Relation of an act to its key: it honours the key, works against it or overdoes it.</summary>
public enum Polarity
{
    Honoured,
    Against,
    Overdone,
}

/// <param name="Prefix">Text before a strength in scenario files.</param>
public sealed record PolarityRow(Polarity Member, string Id, string Prefix) : INamedRow<Polarity>;

/// <summary>The table of polarities.</summary>
public static class PolarityTable
{
    public static MemberTable<Polarity, PolarityRow> Rows { get; } = new(
        new(Polarity.Honoured, "honoured", ""),
        new(Polarity.Against, "against", "against-"),
        new(Polarity.Overdone, "overdone", "overdone-"));

    public static string Id(this Polarity polarity) => Rows[polarity].Id;
}
