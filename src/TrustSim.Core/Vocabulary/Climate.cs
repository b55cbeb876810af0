namespace TrustSim.Core.Vocabulary;

/// <summary>What it is like to work in a team, from fear, trust and clarity (after Edmondson's safety × accountability).</summary>
public enum Climate
{
    Learning,
    Comfort,
    Anxiety,
    Apathy,
    Mixed,
}
