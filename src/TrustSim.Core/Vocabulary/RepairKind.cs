namespace TrustSim.Core.Vocabulary;

/// <summary>What a repair consists of.</summary>
public enum RepairKind
{
    Words,
    Deeds,
    Both,
    Excuse,
}
