namespace TrustSim.Core.Workshops;

/// <summary>How a room comes from its votes to a decision. The room sees it before it votes.</summary>
public enum DecisionRule
{
    /// <summary>Most votes; of several that are level, one is drawn by lot.</summary>
    MostVotesThenLot,

    /// <summary>Most votes; of several that are level, the facilitator picks one.</summary>
    MostVotesThenFacilitator,

    /// <summary>The facilitator decides, having seen the votes.</summary>
    Facilitator,
}
