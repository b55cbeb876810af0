using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TrustSim.Commands;

/// <summary>Shows the progress of a long exploration on a terminal. Ctrl-C ends the exploration and not the program.</summary>
sealed class ExploreProgress : IDisposable
{
    static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    // Enough for long campaigns; a story in which it takes longer is not compared.
    static readonly TimeSpan Comparing = TimeSpan.FromMinutes(2);

    // A shorter line leaves nothing of a longer one.
    const int Widest = 72;

    readonly Lock gate = new();
    readonly TextWriter? shown;
    readonly PosixSignalRegistration interrupt;
    readonly long start = Stopwatch.GetTimestamp();
    TimeSpan next = 2 * Interval;
    volatile bool stopped;

    /// <param name="errors">Shows the progress, if it is a terminal.</param>
    public ExploreProgress(TextWriter errors)
    {
        shown = Console.IsErrorRedirected ? null : errors;
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = stopped = true);
    }

    /// <summary>Whether the user pressed Ctrl-C.</summary>
    public bool IsStopped => stopped;

    public bool ShouldContinue(long paths)
    {
        Show(() => Say.Text("explore.progress", ("paths", paths)));
        return !stopped;
    }

    /// <summary>Lets a search go on for some time, counted from when it begins. Comparing answers goes on longer.</summary>
    public Func<SettledSoFar, bool> SettlesFor(TimeSpan time)
    {
        long? first = null;
        return now =>
        {
            Show(() => Say.Text(
                now.IsComparing ? "explore.comparing" : "explore.settling", ("settled", now.Settled), ("of", now.Questions)));
            var left = now.IsComparing ? Comparing : time;
            return !stopped && Stopwatch.GetElapsedTime(first ??= Stopwatch.GetTimestamp()) < left;
        };
    }

    void Show(Func<string> text)
    {
        if (shown is null) return;
        // Every core that explores asks.
        lock (gate)
        {
            var now = Stopwatch.GetElapsedTime(start);
            if (now < next) return;
            next = now + Interval;
            shown.Write("\r" + text().PadRight(Widest));
        }
    }

    public void Dispose()
    {
        if (next > 2 * Interval) shown?.Write("\r" + new string(' ', Widest) + "\r");
        interrupt.Dispose();
    }
}
