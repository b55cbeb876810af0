using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TrustSim.Benchmarks;

/// <summary>
/// Measures the time from starting the published program to the words of its first screen. A process starts only once, so this is a loop
/// with a clock and not BenchmarkDotNet. The time includes <c>script</c> and its shell; the report gives their share.
/// </summary>
public static class ColdStart
{
    const int Times = 30;
    const string FirstScreen = "The Failed Launch";

    public static string Measure(string binary)
    {
        var program = Enumerable.Range(0, Times).Select(_ => UntilSeen(binary, FirstScreen)).Order().ToList();
        var bare = Enumerable.Range(0, Times).Select(_ => UntilSeen($"echo '{FirstScreen}'", FirstScreen)).Order().ToList();
        return $"""
            cold start to the first screen, {Times} times: median {Milliseconds(program[Times / 2])}, least {Milliseconds(program[0])}
            of which the pseudo-terminal itself:       median {Milliseconds(bare[Times / 2])}, least {Milliseconds(bare[0])}
            """;
    }

    /// <param name="home">The data folder of the program.</param>
    public static TimeSpan UntilFirstScreen(string binary, string home) => UntilSeen($"env TRUSTSIM_HOME={home} {binary}", FirstScreen);

    static TimeSpan UntilSeen(string command, string words)
    {
        var start = new ProcessStartInfo("script", ["-qec", $"stty cols 80 rows 24; exec {command}", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var seen = new StringBuilder();
        var buffer = new char[4096];
        while (!seen.ToString().Contains(words, StringComparison.Ordinal))
        {
            var count = process.StandardOutput.Read(buffer);
            if (count == 0) throw new InvalidOperationException($"'{command}' ended before it showed '{words}':\n{seen}");
            seen.Append(buffer, 0, count);
        }

        var elapsed = clock.Elapsed;
        process.StandardInput.Write('q');
        process.StandardInput.Close();
        while (process.StandardOutput.Read(buffer) > 0)
        {
            // A full pipe would keep the program from ending.
        }

        process.WaitForExit();
        return elapsed;
    }

    static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ms";
}
