namespace TrustSim.Core.Play;

/// <summary>
/// Ways of leading that follow one rule each. Authors test scenarios with them, and they are the yardstick for shipped scenarios.
/// </summary>
public enum Archetype
{
    EarnsTrust,
    Appeaser,
    ConflictAvoider,
    Micromanager,
    CreditTaker,
    Blamer,
    Repairer,
    DeliveryFirst,
}

/// <summary>The table of the ways of leading.</summary>
public static class ArchetypeTable
{
    public static MemberTable<Archetype, NamedRow<Archetype>> Rows { get; } = new(
        new(Archetype.EarnsTrust, "earns-trust"),
        new(Archetype.Appeaser, "appeaser"),
        new(Archetype.ConflictAvoider, "conflict-avoider"),
        new(Archetype.Micromanager, "micromanager"),
        new(Archetype.CreditTaker, "credit-taker"),
        new(Archetype.Blamer, "blamer"),
        new(Archetype.Repairer, "repairer"),
        new(Archetype.DeliveryFirst, "delivery-first"));

    public static string Id(this Archetype archetype) => Rows[archetype].Id;
}
