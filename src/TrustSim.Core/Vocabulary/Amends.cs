namespace TrustSim.Core.Vocabulary;

/// <summary>What a repair consists of.</summary>
public enum Amends
{
    Words,
    Deeds,
    Both,
    Excuse,
}
