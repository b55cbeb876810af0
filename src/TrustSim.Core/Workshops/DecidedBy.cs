namespace TrustSim.Core.Workshops;

/// <summary>What made one choice the room's.</summary>
public enum DecidedBy
{
    Votes,
    Lot,
    Facilitator,
}
