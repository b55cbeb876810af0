namespace TrustSim.Core.Play;

/// <summary>The player's actions on a playthrough.</summary>
public enum Trigger
{
    Decide,
    Continue,
    TakeBack,
}
