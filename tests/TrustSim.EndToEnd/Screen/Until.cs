using System.Diagnostics;

namespace TrustSim.EndToEnd.Screen;

/// <summary>The one place that waits: for something to become so, however long a busy machine takes, and no longer than it takes.</summary>
static class Until
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What <paramref name="look"/> sees as soon as it is as wanted.</summary>
    /// <exception cref="TimeoutException">It does not come.</exception>
    public static T Seen<T>(Func<T> look, Func<T, bool> isWanted, Func<T, string> describe)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var seen = look();
            if (isWanted(seen)) return seen;
            if (clock.Elapsed > Patience) throw new TimeoutException(describe(seen));
            Thread.Sleep(20);
        }
    }

    public static void True(Func<bool> isSo, string what) => Seen(isSo, so => so, _ => $"It never came to be that {what}.");
}
