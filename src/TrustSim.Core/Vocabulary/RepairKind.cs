namespace TrustSim.Core.Vocabulary;

/// <summary>The means of a repair.</summary>
public enum RepairKind
{
    Words,
    Deeds,
    Both,
    Excuse,
}

/// <summary>The table of repair kinds.</summary>
public static class RepairKindTable
{
    public static MemberTable<RepairKind, NamedRow<RepairKind>> Rows { get; } = new(
        new(RepairKind.Words, "words"),
        new(RepairKind.Deeds, "deeds"),
        new(RepairKind.Both, "both"),
        new(RepairKind.Excuse, "excuse"));

    public static string Id(this RepairKind kind) => Rows[kind].Id;
}
