namespace TrustSim.Core.Vocabulary;

/// <summary>What became of a risk: still kept by those who know, told in time, or landed.</summary>
public enum RiskOutcome
{
    Kept,
    Told,
    Landed,
}
