namespace TrustSim.Terminal.Tests.Headless;

/// <summary>A clock that is ahead by this time.</summary>
sealed class LateClock(TimeSpan by) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
}
