using TrustSim.Benchmarks;

namespace TrustSim.EndToEnd;

/// <summary>Proves that the benchmarks run. BenchmarkDotNet measures their speed.</summary>
public sealed class BenchmarkTests
{
    [Fact]
    public void Reading_benchmarks_give_sound_scenarios()
    {
        var reading = new ReadingBenchmarks();
        reading.ReadShipped().Diagnostics.ShouldBeEmpty();
        var large = reading.ReadTenThousandScenes();
        large.Diagnostics.ShouldBeEmpty();
        large.Scenario!.Scenes.Length.ShouldBe(10_000);
    }

    [Fact]
    public void The_decision_benchmark_decides_for_six()
    {
        var play = new DecisionBenchmarks().Decide();
        play.Steps.Length.ShouldBe(2);
        play.Team.People.Length.ShouldBe(6);
    }
}
