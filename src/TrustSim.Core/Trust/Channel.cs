namespace TrustSim.Core.Trust;

/// <summary>By which way a change reached a person.</summary>
public enum Channel
{
    /// <summary>The act was aimed at this person.</summary>
    Direct,

    /// <summary>This person watched.</summary>
    Witness,

    /// <summary>Something was made up for.</summary>
    Repair,

    /// <summary>Too little trust keeps fear up, and enough of it lets fear go.</summary>
    LittleTrust,

    /// <summary>Others' fear, or their calm.</summary>
    Contagion,

    /// <summary>Fear goes back towards one's own level as weeks pass.</summary>
    Fading,
}
