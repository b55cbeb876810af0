namespace TrustSim.Records.Journal;

/// <summary>The player's answer about a commitment.</summary>
public enum Fulfilment
{
    Kept,
    NotYet,
    LetGo,
}
