using System.Diagnostics;
using System.Globalization;

namespace TrustSim.Benchmarks;

/// <summary>
/// Measures the time from a key to the first byte of the frame that follows, on three screens of the published program. The keys go through
/// the pseudo-terminal of <c>script</c>, whose share is in the figures.
/// </summary>
public static class KeyToFrame
{
    const int Keys = 200;
    const int Runs = 3;

    // A screen ignores a key in the first quarter of a second after a new page.
    static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(300);

    // After so long without output the frame is whole.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    const string Up = "\e[A";
    const string Down = "\e[B";

    // Enter never takes an answer that is not pointed at, so that one too many leads no further than to the question.
    static readonly string[] ToQuestion = ["2", "\r", "\r", "\r", "\r"];

    static readonly (string Name, string[] Way, string There, string Back)[] Screens =
    [
        ("home", [], Down, Up),
        ("scene", ["2", "\r"], "?", "x"),
        ("question", ToQuestion, "1", "2"),
    ];

    public static string Measure(string binary)
    {
        var rows = Screens.Select(screen =>
        {
            var runs = Enumerable.Range(0, Runs).Select(_ => Run(binary, screen.Way, screen.There, screen.Back)).ToList();
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
    static List<double> Run(string binary, string[] way, string there, string back)
    {
        var home = Directory.CreateTempSubdirectory("trustsim-keys-");
        try
        {
            using var terminal = new Terminal(binary, home.FullName);
            terminal.Settle(Settled);
            foreach (var key in way)
            {
                terminal.Send(key);
                terminal.Settle(Settled);
            }

            var times = new List<double>();
            for (var i = 0; i < Keys; i++)
            {
                var clock = Stopwatch.StartNew();
                terminal.Send(i % 2 == 0 ? there : back);
                if (!terminal.Wait(TimeSpan.FromSeconds(2))) throw new InvalidOperationException("A key changed nothing on the screen.");
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

    /// <summary>The program in a pseudo-terminal of 80 by 24, whose output is counted and dropped.</summary>
    sealed class Terminal : IDisposable
    {
        readonly Process process;
        readonly SemaphoreSlim written = new(0);

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

        public void Send(string key)
        {
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
            while (output.Read(buffer) > 0) written.Release();
        }
    }
}
