namespace TrustSim.Core.Play;

/// <summary>Ways of leading that play by one rule. A tool for authors, and the yardstick for shipped scenarios.</summary>
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
