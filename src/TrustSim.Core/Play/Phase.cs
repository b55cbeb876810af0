namespace TrustSim.Core.Play;

/// <summary>What the player has before them.</summary>
public enum Phase
{
    /// <summary>Who you are, your team, what is at stake.</summary>
    Briefing,

    /// <summary>A scene without a choice.</summary>
    Interlude,

    /// <summary>A scene with a question.</summary>
    Deciding,

    /// <summary>What came of the decision.</summary>
    Consequence,

    /// <summary>The last scene.</summary>
    Ending,

    /// <summary>What it came to, and why.</summary>
    Debrief,
}
