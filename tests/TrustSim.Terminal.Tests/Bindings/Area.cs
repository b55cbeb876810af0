namespace TrustSim.Terminal.Tests.Bindings;

/// <summary>Where a key has one meaning and no other.</summary>
public enum Area
{
    Home,
    Play,

    /// <summary>The group's window and the facilitator's.</summary>
    Workshop,
    Preview,
}
