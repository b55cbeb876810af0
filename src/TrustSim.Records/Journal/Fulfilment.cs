namespace TrustSim.Records.Journal;

/// <summary>What became of a commitment, as the player says.</summary>
public enum Fulfilment
{
    Kept,
    NotYet,
    LetGo,
}
