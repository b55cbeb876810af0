using System.Diagnostics;
using System.Globalization;

namespace TrustSim.Benchmarks;

/// <summary>
/// Measures <c>check</c> of two published builds on the same scenario, one after the other in each round: processor seconds, seconds on the
/// clock, and the most memory.
/// </summary>
static class CheckRatio
{
    public static string Measure(string before, string after, string file, int rounds)
    {
        List<(double Cpu, double Wall, double Megabytes)> old = [], now = [];
        for (var round = 0; round < rounds; round++)
        {
            old.Add(Run(before, file));
            now.Add(Run(after, file));
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            {Path.GetFileName(file)}, {rounds} rounds   before      after    ratio
            processor seconds     {Row(run => run.Cpu)}
            seconds on the clock  {Row(run => run.Wall)}
            most megabytes        {Row(run => run.Megabytes)}
            """);

        string Row(Func<(double Cpu, double Wall, double Megabytes), double> of) =>
            (Old: Median(old.Select(of)), Now: Median(now.Select(of))) is var pair
                ? string.Create(CultureInfo.InvariantCulture, $"{pair.Old,9:0.000}  {pair.Now,9:0.000}  {pair.Old / pair.Now,7:0.0}") : "";
    }

    static double Median(IEnumerable<double> values) => values.Order().ToList() is var ordered ? ordered[ordered.Count / 2] : 0;

    static (double Cpu, double Wall, double Megabytes) Run(string program, string file)
    {
        var start = Stopwatch.GetTimestamp();
        using var run = Process.Start(new ProcessStartInfo(program, ["check", file, "--max-roads", "100000000"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        run.OutputDataReceived += (_, _) => { };
        run.ErrorDataReceived += (_, _) => { };
        run.BeginOutputReadLine();
        run.BeginErrorReadLine();
        // The system forgets the most memory of a process when it ends.
        long most = 0;
        while (!run.WaitForExit(5))
        {
            run.Refresh();
            if (!run.HasExited) most = Math.Max(most, run.PeakWorkingSet64);
        }

        return (run.TotalProcessorTime.TotalSeconds, Stopwatch.GetElapsedTime(start).TotalSeconds, most / 1048576.0);
    }
}
