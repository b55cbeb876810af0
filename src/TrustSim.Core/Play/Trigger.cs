namespace TrustSim.Core.Play;

/// <summary>What a player can do to a playthrough.</summary>
public enum Trigger
{
    Decide,
    Continue,
    TakeBack,
}
