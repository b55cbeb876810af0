namespace TrustSim.Core.Play;

/// <summary>The page that a playthrough shows.</summary>
public enum Phase
{
    /// <summary>Who you are, your team, what is at stake.</summary>
    Briefing,

    /// <summary>A scene without a choice.</summary>
    Interlude,

    /// <summary>A scene with a question.</summary>
    Deciding,

    /// <summary>The outcome of the decision.</summary>
    Consequence,

    /// <summary>The last scene.</summary>
    Ending,

    /// <summary>The result and its reasons.</summary>
    Debrief,
}
