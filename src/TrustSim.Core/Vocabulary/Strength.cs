namespace TrustSim.Core.Vocabulary;

/// <summary>
/// Size of an act, of a push of clarity or work, or of the courage that a risk takes. Words travel better between authors than figures.
/// </summary>
public enum Strength
{
    Slight,
    Clear,
    Strong,
}

/// <param name="Weight">Weight of an act of this strength in a sum of acts.</param>
public sealed record StrengthRow(Strength Member, string Id, int Weight) : INamedRow<Strength>;

/// <summary>The table of the strengths.</summary>
public static class StrengthTable
{
    public static MemberTable<Strength, StrengthRow> Rows { get; } = new(
        new(Strength.Slight, "slight", 1),
        new(Strength.Clear, "clear", 2),
        new(Strength.Strong, "strong", 3));

    public static int Weight(this Strength strength) => Rows[strength].Weight;

    public static string Id(this Strength strength) => Rows[strength].Id;
}
