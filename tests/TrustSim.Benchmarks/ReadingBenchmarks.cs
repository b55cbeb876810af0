using System.Text;
using BenchmarkDotNet.Attributes;
using TrustSim.Authoring.Format;

namespace TrustSim.Benchmarks;

/// <summary>From the bytes of a file to a scenario that can be played.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    readonly byte[] shipped = Shipped("failed-launch.yaml");
    readonly byte[] large = Encoding.UTF8.GetBytes(LargeScenario.Of(10_000));

    [Benchmark]
    public ScenarioReading ReadShipped() => ScenarioReader.Read(shipped, "failed-launch.yaml");

    [Benchmark]
    public ScenarioReading ReadTenThousandScenes() => ScenarioReader.Read(large, "large.yaml");

    /// <summary>A scenario as it ships.</summary>
    public static string ShippedText() => Encoding.UTF8.GetString(Shipped("failed-launch.yaml"));

    static byte[] Shipped(string name)
    {
        using var stream = typeof(ReadingBenchmarks).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
