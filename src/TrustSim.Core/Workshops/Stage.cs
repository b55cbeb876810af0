namespace TrustSim.Core.Workshops;

/// <summary>The stages of a workshop.</summary>
public enum Stage
{
    /// <summary>The group reads the briefing, a scene or an ending. A scene with a question waits for a discussion or a vote.</summary>
    Reading,

    Discussing,

    /// <summary>A ballot is open; nobody sees it.</summary>
    Voting,

    /// <summary>The ballot is closed and on show.</summary>
    Revealed,

    /// <summary>The group talks about its reasons after a ballot.</summary>
    Talking,

    /// <summary>The outcome of the decision is on show.</summary>
    Consequence,

    /// <summary>The turn passes between two halves; the screen shows neither.</summary>
    HandOver,

    Debrief,
}
