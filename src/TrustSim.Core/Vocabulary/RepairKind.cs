namespace TrustSim.Core.Vocabulary;

/// <summary>What a repair consists of.</summary>
public enum RepairKind
{
    Words,
    Deeds,
    Both,
    Excuse,
}

/// <summary>The table of the ways to make up for something.</summary>
public static class RepairKindTable
{
    public static MemberTable<RepairKind, NamedRow<RepairKind>> Rows { get; } = new(
        new(RepairKind.Words, "words"),
        new(RepairKind.Deeds, "deeds"),
        new(RepairKind.Both, "both"),
        new(RepairKind.Excuse, "excuse"));

    public static string Id(this RepairKind amends) => Rows[amends].Id;
}
