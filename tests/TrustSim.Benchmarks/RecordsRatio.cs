using System.Diagnostics;
using System.Globalization;

namespace TrustSim.Benchmarks;

/// <summary>
/// Measures what two published builds need for the same kept playthroughs: time, most memory, and the size of what they export. Home is
/// measured with ten and with all of them.
/// </summary>
static class RecordsRatio
{
    const int Few = 10;
    const int RoundsOfHome = 7;

    public static string Measure(string before, string after, int count)
    {
        var folder = Directory.CreateTempSubdirectory("trustsim-records-").FullName;
        var (few, many) = (Path.Combine(folder, "few"), Path.Combine(folder, "many"));
        ManyRecords.Keep(Path.Combine(few, "plays"), ReadingBenchmarks.ShippedText(), Few);
        ManyRecords.Keep(Path.Combine(many, "plays"), ReadingBenchmarks.ShippedText(), count);
        var report = new List<string> { $"{count} playthroughs in {folder}        seconds  megabytes   exit" };
        foreach (var (name, program) in ((string, string)[])[("before", before), ("after", after)])
        {
            var (export, elsewhere) = (Path.Combine(folder, $"{name}.json"), Path.Combine(folder, $"{name}-elsewhere"));
            Report(name, "history", Run(program, many, "history"));
            Report(name, "export", Run(program, many, "export", "--output", export));
            if (File.Exists(export)) report.Add($"{name,-7} export is {new FileInfo(export).Length / 1e6:0.0} MB");
            Report(name, "cohort", Run(program, many, "cohort", export));
            Report(name, "import", Run(program, elsewhere, "import", export));
            Report(name, $"home with {Few}", Home(program, few));
            Report(name, "home with all", Home(program, many));
        }

        Directory.Delete(folder, recursive: true);
        return string.Join('\n', report);

        void Report(string name, string what, (double Seconds, double Megabytes, int Exit) run) => report.Add(
            string.Create(CultureInfo.InvariantCulture, $"{name,-7} {what,-22} {run.Seconds,10:0.000} {run.Megabytes,10:0} {run.Exit,6}"));
    }

    /// <summary>The median of a few starts; the first, which may write an index, does not count.</summary>
    static (double Seconds, double Megabytes, int Exit) Home(string program, string home)
    {
        ColdStart.UntilFirstScreen(program, home);
        var times = Enumerable.Range(0, RoundsOfHome).Select(_ => ColdStart.UntilFirstScreen(program, home).TotalSeconds).Order().ToList();
        return (times[RoundsOfHome / 2], 0, 0);
    }

    static (double Seconds, double Megabytes, int Exit) Run(string program, string home, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        var information = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        information.Environment["TRUSTSIM_HOME"] = home;
        using var run = Process.Start(information)!;
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

        return (Stopwatch.GetElapsedTime(start).TotalSeconds, most / 1048576.0, run.ExitCode);
    }
}
