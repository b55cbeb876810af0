namespace TrustSim.Core.Play;

/// <summary>Whether somebody has begun to say what they know. It shows only that there is something, not what it is.</summary>
public enum Urge
{
    None,
    WantsAWord,
    StartsAndStops,
}
