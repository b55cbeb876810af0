namespace TrustSim.Core.Vocabulary;

/// <summary>How much: of an act, of clarity, of work, of the courage something takes. Words, since words travel between authors.</summary>
public enum Strength
{
    Slight,
    Clear,
    Strong,
}

/// <param name="Weight">What an act of this strength counts where acts are added up.</param>
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
