namespace TrustSim.Records.Voting;

/// <summary>What became of words that a phone sent.</summary>
public enum WordsFate
{
    /// <summary>The facilitator has not read them yet.</summary>
    Waiting,

    /// <summary>The facilitator let them through.</summary>
    Shown,

    /// <summary>The facilitator did not let them through.</summary>
    Refused,

    /// <summary>They came too late, or for something that nobody asked.</summary>
    Late,

    /// <summary>There was nothing in them that can be shown.</summary>
    Empty,
}
