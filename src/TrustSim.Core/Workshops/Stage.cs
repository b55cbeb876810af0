namespace TrustSim.Core.Workshops;

/// <summary>What a room is busy with.</summary>
public enum Stage
{
    /// <summary>The briefing, a scene or an ending; a scene with a question waits to be discussed or voted on.</summary>
    Reading,

    Discussing,

    /// <summary>A ballot is open; nobody sees it.</summary>
    Voting,

    /// <summary>The ballot is closed and shown.</summary>
    Revealed,

    /// <summary>Why did you vote like this?</summary>
    Talking,

    /// <summary>What came of the decision.</summary>
    Consequence,

    /// <summary>Between the turns of two halves: nothing of either is shown.</summary>
    HandOver,

    Debrief,
}
