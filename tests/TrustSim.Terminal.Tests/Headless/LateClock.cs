namespace TrustSim.Terminal.Tests.Headless;

/// <summary>A clock that goes ahead by so much.</summary>
sealed class LateClock(TimeSpan by) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
}
