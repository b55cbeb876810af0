namespace TrustSim.Voting.Tests;

/// <summary>A clock that stands still until a test lets time pass.</summary>
sealed class StandingClock : TimeProvider
{
    readonly Lock mutex = new();
    readonly List<Timer> timers = [];
    TimeSpan passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (mutex) return passed.Ticks;
    }

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddYears(57).AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (mutex)
        {
            var timer = new Timer(() => callback(state), passed + dueTime);
            if (dueTime >= TimeSpan.Zero) timers.Add(timer);
            return timer;
        }
    }

    public void Pass(TimeSpan time)
    {
        List<Timer> due;
        lock (mutex)
        {
            passed += time;
            due = [.. timers.Where(timer => timer.At <= passed)];
            timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due) timer.Ring();
    }

    sealed class Timer(Action ring, TimeSpan at) : ITimer
    {
        volatile bool isDisposed;

        public TimeSpan At => at;

        public void Ring()
        {
            if (!isDisposed) ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => !isDisposed;

        public void Dispose() => isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
