using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TrustSim.Benchmarks;

/// <summary>
/// Measures the time from a key to the first byte of the frame that follows, on screens of the published program. The keys go through the
/// pseudo-terminal of <c>script</c>, whose share is in the figures. The program writes only what changed: a key without a byte changed
/// nothing, and the measure fails.
/// </summary>
public static class KeyToFrame
{
    const int Keys = 200;
    const int Runs = 3;

    // A screen ignores a key in the first quarter of a second after a new page.
    static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(300);

    // The same in a workshop, where the page changes for a whole group.
    static readonly TimeSpan GroupSettled = TimeSpan.FromMilliseconds(1_100);

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // More keys than any scenario takes to its debrief, or a workshop to its first vote.
    const int MostKeys = 400;

    // After so long without output the frame is whole.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    const string Up = "\e[A";
    const string Down = "\e[B";

    const string PageUp = "\e[5~";
    const string Backspace = "\x7f";

    static readonly (string Name, Action<Terminal> GoThere, string There, string Back)[] Screens =
    [
        ("home", _ => { }, Down, Up),
        ("scene", terminal => terminal.Press("2", "\r"), "?", "x"),
        // Enter never takes an answer that is not pointed at, so that one too many leads no further than to the question.
        ("question", terminal => terminal.Press("2", "\r", "\r", "\r", "\r"), "1", "2"),
        ("debrief 1", ToDebrief, "\r", PageUp),
        ("vote", ToVote, "1", Backspace),
    ];

    /// <summary>Plays the first scenario: a digit points where something is asked, and Enter reads on or takes the answer.</summary>
    static void ToDebrief(Terminal terminal)
    {
        terminal.Press("1", "\r");
        terminal.PressUntil("Debrief", "1", "\r");
    }

    /// <summary>Begins a workshop as it is set up, and votes on the first question.</summary>
    static void ToVote(Terminal terminal)
    {
        terminal.Press("w", "\r");
        terminal.PressUntil("hands for", "v", "\r");
        Thread.Sleep(GroupSettled);
    }

    public static string Measure(string binary)
    {
        var rows = Screens.Select(screen =>
        {
            var runs = Enumerable.Range(0, Runs).Select(_ => Run(binary, screen.GoThere, screen.There, screen.Back)).ToList();
            return $"{screen.Name,-9} median {At(runs, .5)}, 99th percentile {At(runs, .99)}";
        });
        return $"""
            key to frame, {Keys} keys, the median of {Runs} runs, in ms:
            {string.Join('\n', rows)}
            """;

        static string At(IEnumerable<List<double>> runs, double share) =>
            runs.Select(run => run[(int)Math.Ceiling(share * run.Count) - 1]).Order().ElementAt(Runs / 2)
                .ToString("0.0", CultureInfo.InvariantCulture);
    }

    /// <summary>Milliseconds of each key, in ascending order.</summary>
    static List<double> Run(string binary, Action<Terminal> goThere, string there, string back)
    {
        var home = Directory.CreateTempSubdirectory("trustsim-keys-");
        try
        {
            using var terminal = new Terminal(binary, home.FullName);
            if (!terminal.Wait(Patience)) throw new InvalidOperationException("The program wrote nothing.");
            terminal.Settle(Settled);
            goThere(terminal);
            var times = new List<double>();
            for (var i = 0; i < Keys; i++)
            {
                var clock = Stopwatch.StartNew();
                terminal.Send(i % 2 == 0 ? there : back);
                if (!terminal.Wait(Patience))
                    throw new InvalidOperationException($"Key {i + 1}, {(i % 2 == 0 ? there : back)}, changed nothing on the screen.");
                times.Add(clock.Elapsed.TotalMilliseconds);
                terminal.Settle(Quiet);
            }

            times.Sort();
            return times;
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    /// <summary>The program in a pseudo-terminal of 80 by 24, whose output is counted.</summary>
    sealed class Terminal : IDisposable
    {
        readonly Process process;
        readonly SemaphoreSlim written = new(0);
        readonly StringBuilder text = new();

        public Terminal(string command, string home)
        {
            var start = new ProcessStartInfo("script", ["-qec", $"stty cols 80 rows 24; exec {command}", "/dev/null"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            };
            start.Environment["TERM"] = "xterm-256color";
            start.Environment["TRUSTSIM_HOME"] = home;
            process = Process.Start(start)!;
            new Thread(Read) { IsBackground = true }.Start();
        }

        /// <summary>What has been written since the last key, with its escape sequences.</summary>
        string Seen
        {
            get
            {
                lock (text) return text.ToString();
            }
        }

        /// <summary>Presses keys as somebody does who looks at each page.</summary>
        public void Press(params ReadOnlySpan<string> keys)
        {
            foreach (var key in keys)
            {
                Send(key);
                // Some of them change nothing.
                Wait(Settled);
                Settle(Settled);
            }
        }

        /// <summary>Presses these keys in turn until a page has these words.</summary>
        public void PressUntil(string words, params string[] keys)
        {
            for (var i = 0; i < MostKeys; i++)
            {
                Press(keys[i % keys.Length]);
                if (Seen.Contains(words, StringComparison.Ordinal)) return;
            }

            throw new InvalidOperationException($"After {MostKeys} keys no page has '{words}'.");
        }

        public void Send(string key)
        {
            lock (text) text.Clear();
            while (written.Wait(0))
            {
                // What came before the key does not count.
            }

            process.StandardInput.Write(key);
            process.StandardInput.Flush();
        }

        /// <summary>Waits for the next bytes. Returns whether any came.</summary>
        public bool Wait(TimeSpan most) => written.Wait(most);

        /// <summary>Waits until nothing has been written for so long.</summary>
        public void Settle(TimeSpan quiet)
        {
            while (Wait(quiet))
            {
                // There may be more of it.
            }
        }

        public void Dispose()
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        void Read()
        {
            var (output, buffer) = (process.StandardOutput.BaseStream, new byte[65536]);
            while (output.Read(buffer) is > 0 and var count)
            {
                lock (text) text.Append(Encoding.UTF8.GetString(buffer, 0, count));
                written.Release();
            }
        }
    }
}
