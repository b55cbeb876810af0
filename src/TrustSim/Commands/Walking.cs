using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using TrustSim.Core.Roads;

namespace TrustSim.Commands;

/// <summary>A long walk over roads, seen from outside: how far it is, on a terminal, and Ctrl-C, which ends the walk and not the program.</summary>
sealed class Walking : IDisposable
{
    static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);

    readonly TextWriter? shown;
    readonly PosixSignalRegistration interrupt;
    readonly long start = Stopwatch.GetTimestamp();
    TimeSpan next = 2 * Beat;
    volatile bool stopped;

    /// <param name="errors">Where progress is shown, if that is a terminal.</param>
    public Walking(TextWriter errors)
    {
        shown = Console.IsErrorRedirected ? null : errors;
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = stopped = true);
    }

    /// <summary>How many roads are walked at most.</summary>
    public static Option<long> MostRoads()
    {
        var option = new Option<long>("--max-roads")
        {
            Description = "Roads after which to stop walking.", HelpName = "N", DefaultValueFactory = _ => Proof.UsualMost,
        };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.Tokens.Count == 0) return;
            if (!long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most < 1) result.AddError("--max-roads wants a whole number from 1 up.");
        });
        return option;
    }

    /// <summary>Whether Ctrl-C was pressed.</summary>
    public bool IsStopped => stopped;

    public bool GoOn(long roads)
    {
        if (shown is not null && Stopwatch.GetElapsedTime(start) is var now && now >= next)
        {
            next = now + Beat;
            shown.Write(string.Create(CultureInfo.InvariantCulture, $"\r{roads:N0} roads walked; Ctrl-C stops "));
        }

        return !stopped;
    }

    public void Dispose()
    {
        if (next > 2 * Beat) shown?.Write("\r" + new string(' ', 50) + "\r");
        interrupt.Dispose();
    }
}
