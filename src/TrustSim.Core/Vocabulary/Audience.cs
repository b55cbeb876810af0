namespace TrustSim.Core.Vocabulary;

/// <summary>Who learns of an act besides those it was aimed at.</summary>
public enum Audience
{
    Private,
    Team,
    Public,
}
