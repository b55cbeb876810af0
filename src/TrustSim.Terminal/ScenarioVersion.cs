namespace TrustSim.Terminal;

/// <summary>The version in which a playthrough continues after its scenario has changed.</summary>
public enum ScenarioVersion
{
    /// <summary>Ask the player.</summary>
    Asked,

    /// <summary>The version saved with the playthrough.</summary>
    Kept,

    /// <summary>The present version, as far as it accepts the same decisions.</summary>
    New,
}
