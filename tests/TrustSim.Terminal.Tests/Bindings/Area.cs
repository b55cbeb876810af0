namespace TrustSim.Terminal.Tests.Bindings;

/// <summary>An area in which each key has exactly one meaning.</summary>
public enum Area
{
    Home,
    Play,

    /// <summary>The group's window and the facilitator's.</summary>
    Workshop,
    Preview,
}
