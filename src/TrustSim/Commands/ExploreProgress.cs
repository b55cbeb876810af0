using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TrustSim.Commands;

/// <summary>Shows the progress of a long exploration on a terminal. Ctrl-C ends the exploration and not the program.</summary>
sealed class ExploreProgress : IDisposable
{
    static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

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
        // Every core that explores asks.
        lock (gate)
        {
            if (shown is not null && Stopwatch.GetElapsedTime(start) is var now && now >= next)
            {
                next = now + Interval;
                shown.Write("\r" + Say.Text("explore.progress", ("paths", paths)));
            }
        }

        return !stopped;
    }

    public void Dispose()
    {
        if (next > 2 * Interval) shown?.Write("\r" + new string(' ', 50) + "\r");
        interrupt.Dispose();
    }
}
