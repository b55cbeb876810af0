using BenchmarkDotNet.Attributes;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Benchmarks;

/// <summary>One decision with a team of six: the week, its ledger, and the story up to the next question.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    readonly Playthrough play;
    readonly ChoiceId choice;

    public DecisionBenchmarks()
    {
        play = Playthrough.Start(ScenarioReader.Read(LargeScenario.Create(20), "large.yaml").Scenario!).ToQuestion();
        choice = play.OpenChoices[0].Id;
    }

    [Benchmark]
    public Playthrough Decide() => play.Decide(choice);
}
