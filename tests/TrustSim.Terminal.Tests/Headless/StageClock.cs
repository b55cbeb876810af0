namespace TrustSim.Terminal.Tests.Headless;

/// <summary>The clock of a stage, which can be replaced after the stage was made.</summary>
sealed class StageClock(Func<GroupClock> clock) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock().Now;
}
