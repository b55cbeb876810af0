namespace TrustSim.Terminal.Tests.Headless;

/// <summary>The clock of a workshop, which only a test advances.</summary>
sealed class GroupClock : TimeProvider
{
    public DateTimeOffset Now { get; private set; } = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Pass(TimeSpan time) => Now += time;
}
