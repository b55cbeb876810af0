using System.Diagnostics;

namespace TrustSim.EndToEnd.Screen;

/// <summary>The only place that waits: until a condition holds, however busy the machine is.</summary>
static class Until
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Returns the first result of <paramref name="look"/> that meets the condition.</summary>
    /// <exception cref="TimeoutException">The condition never holds.</exception>
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
