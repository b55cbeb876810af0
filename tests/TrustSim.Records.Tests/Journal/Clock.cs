namespace TrustSim.Records.Tests.Journal;

/// <summary>A clock that advances by a second at each look.</summary>
sealed class Clock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    int seconds;
    TimeSpan passed;

    public override DateTimeOffset GetUtcNow() => Start.AddSeconds(seconds++) + passed;

    public void Pass(TimeSpan time) => passed += time;
}
