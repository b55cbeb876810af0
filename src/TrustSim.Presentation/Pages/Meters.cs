namespace TrustSim.Presentation.Pages;

/// <summary>When the player sees numbers.</summary>
public enum Meters
{
    /// <summary>Always.</summary>
    Live,

    /// <summary>Only what a decision did, after each decision.</summary>
    After,

    /// <summary>Not before the debrief.</summary>
    Debrief,
}
