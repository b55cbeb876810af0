namespace TrustSim.Core.Workshops;

/// <summary>What can be done in a room, besides taking the last step back.</summary>
public enum WorkshopTrigger
{
    Continue,
    Discuss,

    /// <summary>To stop the clock, let it run again, or give it more time.</summary>
    Clock,

    /// <summary>To open a ballot: the first, or another on the same question.</summary>
    Vote,

    /// <summary>To put votes into the open ballot, or correct them.</summary>
    Cast,

    Close,
    Talk,

    /// <summary>To write down what a minority wants to be remembered.</summary>
    Remark,

    Decide,

    /// <summary>To keep the turn where it would go to the other half.</summary>
    Stay,

    /// <summary>To go to the debrief, however far the play has come.</summary>
    End,

    /// <summary>To write down what a table wants to do about it.</summary>
    Commit,
}
