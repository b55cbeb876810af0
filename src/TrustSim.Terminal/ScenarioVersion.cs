namespace TrustSim.Terminal;

/// <summary>Which version of its scenario a play goes on in where that has changed since.</summary>
public enum ScenarioVersion
{
    /// <summary>The player is asked.</summary>
    Asked,

    /// <summary>The one that is kept with the play.</summary>
    Kept,

    /// <summary>The one that is there now, as far as the same decisions can be taken in it.</summary>
    New,
}
