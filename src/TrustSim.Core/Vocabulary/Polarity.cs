namespace TrustSim.Core.Vocabulary;

/// <summary>How an act stands to its key: it honours it, works against it, or is too much of a good thing.</summary>
public enum Polarity
{
    Honoured,
    Against,
    Overdone,
}

/// <param name="Prefix">What stands before a strength in scenario files.</param>
public sealed record PolarityRow(Polarity Member, string Id, string Prefix) : INamedRow<Polarity>;

/// <summary>The table of the ways in which an act can stand to its key.</summary>
public static class PolarityTable
{
    public static MemberTable<Polarity, PolarityRow> Rows { get; } = new(
        new(Polarity.Honoured, "honoured", ""),
        new(Polarity.Against, "against", "against-"),
        new(Polarity.Overdone, "overdone", "overdone-"));

    public static string Id(this Polarity polarity) => Rows[polarity].Id;
}
