namespace TrustSim.Core.Vocabulary;

/// <summary>The working climate of a team, from fear, trust and clarity (after Edmondson's safety × accountability).</summary>
public enum Climate
{
    Learning,
    Comfort,
    Anxiety,
    Apathy,
    Mixed,
}
