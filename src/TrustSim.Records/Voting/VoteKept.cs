namespace TrustSim.Records.Voting;

/// <summary>What became of a vote that a phone sent.</summary>
public enum VoteKept
{
    /// <summary>It is on the device.</summary>
    Kept,

    /// <summary>The vote on that question is closed, or not open yet.</summary>
    Closed,

    NoSuchAnswer,

    /// <summary>More phones have voted than a group can have.</summary>
    Full,

    /// <summary>The disk refused it. The phone may try again.</summary>
    NotKept,
}
