namespace TrustSim.Presentation.Pages;

/// <summary>The moments at which the player sees numbers.</summary>
public enum Meters
{
    /// <summary>Always.</summary>
    Live,

    /// <summary>Only the changes, after each decision.</summary>
    After,

    /// <summary>Not before the debrief.</summary>
    Debrief,
}
