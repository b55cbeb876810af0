namespace TrustSim.Terminal.Tests.Headless;

/// <summary>The clock on the wall of a room: it stands until a test lets time pass.</summary>
sealed class GroupClock : TimeProvider
{
    public DateTimeOffset Now { get; private set; } = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Pass(TimeSpan time) => Now += time;
}
