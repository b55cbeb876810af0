using System.Diagnostics;
using System.Globalization;
using System.Text;
using TrustSim.Authoring.Format;
using YamlDotNet.Core;

namespace TrustSim.Benchmarks;

/// <summary>
/// Compares the cost of reading and checking with that of YamlDotNet's own parser, which is a lower bound. Both run in turns, so that their
/// ratio does not depend on the load of the machine.
/// </summary>
public static class ReadingRatio
{
    const int Rounds = 15;

    public static string Measure()
    {
        var report = new StringBuilder("median of ").Append(Rounds).Append(" rounds in turns      bare parse     reading   ratio\n");
        var (small, large) = (Of(1_000), Of(10_000));
        foreach (var (scenes, (bare, reading)) in new[] { (1_000, small), (10_000, large) })
            report.Append(CultureInfo.InvariantCulture,
                $"{scenes,17:N0} scenes {bare,18:0.0} ms {reading,8:0.0} ms {reading / bare,7:0.00}\n");
        return report.Append(CultureInfo.InvariantCulture,
            $"ten times the scenes: {large.Bare / small.Bare,14:0.0} x  {large.Reading / small.Reading,8:0.0} x").ToString();
    }

    static (double Bare, double Reading) Of(int scenes)
    {
        var text = LargeScenario.Create(scenes);
        var bytes = Encoding.UTF8.GetBytes(text);
        var (bare, reading) = (new List<double>(), new List<double>());
        // The runtime compiles during the first rounds.
        for (var round = -5; round < Rounds; round++)
        {
            var (one, other) = (Milliseconds(() => Parse(text)), Milliseconds(() => Read(bytes)));
            if (round < 0) continue;
            bare.Add(one);
            reading.Add(other);
        }

        return (Median(bare), Median(reading));
    }

    static void Parse(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        while (parser.MoveNext())
        {
            // The loop only reads the events.
        }
    }

    static void Read(byte[] bytes)
    {
        if (ScenarioReader.Read(bytes, "large.yaml").Scenario is null)
            throw new InvalidOperationException("The large scenario has errors.");
    }

    static double Milliseconds(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
