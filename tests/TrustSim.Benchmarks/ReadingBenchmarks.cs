using System.Text;
using BenchmarkDotNet.Attributes;
using TrustSim.Authoring.Format;

namespace TrustSim.Benchmarks;

/// <summary>Measures the reading of a file into a playable scenario.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    readonly byte[] shipped = Shipped("failed-launch.yaml");
    readonly byte[] large = Encoding.UTF8.GetBytes(LargeScenario.Create(10_000));

    [Benchmark]
    public ScenarioReading ReadShipped() => ScenarioReader.Read(shipped, "failed-launch.yaml");

    [Benchmark]
    public ScenarioReading ReadTenThousandScenes() => ScenarioReader.Read(large, "large.yaml");

    /// <summary>The text of a shipped scenario.</summary>
    public static string ShippedText() => Encoding.UTF8.GetString(Shipped("failed-launch.yaml"));

    static byte[] Shipped(string name)
    {
        using var stream = typeof(ReadingBenchmarks).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
