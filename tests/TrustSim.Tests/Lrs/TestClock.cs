using TrustSim.Lrs;

namespace TrustSim.Tests.Lrs;

/// <summary>A clock that ends every wait at once, except the timeout of an answer, which a test ends.</summary>
sealed class TestClock : TimeProvider
{
    public static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    readonly Lock guard = new();
    readonly List<TimeSpan> waits = [];
    readonly List<Pending> pending = [];

    /// <summary>The duration of each wait.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (guard) return [.. waits];
        }
    }

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Pending(callback, state);
        lock (guard)
        {
            if (dueTime == LearningRecordStore.LongestSilence) pending.Add(timer);
            else waits.Add(dueTime);
        }

        if (dueTime != LearningRecordStore.LongestSilence) ThreadPool.QueueUserWorkItem(_ => timer.Fire());
        return timer;
    }

    /// <summary>Ends the wait for an answer.</summary>
    public void LosePatience()
    {
        Pending[] all;
        lock (guard)
        {
            all = [.. pending];
            pending.Clear();
        }

        foreach (var timer in all) timer.Fire();
    }

    sealed class Pending(TimerCallback callback, object? state) : ITimer
    {
        volatile bool isDisposed;

        public void Fire()
        {
            if (!isDisposed) callback(state);
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
