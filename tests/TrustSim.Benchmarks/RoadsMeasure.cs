using System.Globalization;
using TrustSim.Authoring.Format;
using TrustSim.Core.Roads;

namespace TrustSim.Benchmarks;

/// <summary>
/// How many decisions a second the walk over all roads takes, with the full model and a team of six. Seconds are those of the processor, so
/// that what else the machine is doing counts for little; compiling and collecting garbage meanwhile counts in full.
/// </summary>
static class RoadsMeasure
{
    const int Rounds = 15;

    /// <param name="text">A scenario without errors.</param>
    public static string Measure(string text)
    {
        var map = CompiledScenario.Of(ScenarioReader.Read(text, "roads.yaml").Scenario ?? throw new ArgumentException("The scenario has errors.", nameof(text)));
        var (bare, whole) = (new List<double>(), new List<double>());
        long decisions = 0, walked = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            decisions = new Bare(map).Walk();
            var middle = Environment.CpuUsage.TotalTime;
            var graph = RoadGraph.Walk(map, long.MaxValue);
            var end = Environment.CpuUsage.TotalTime;
            bare.Add(decisions / (middle - start).TotalSeconds);
            whole.Add(graph.Decisions / (end - middle).TotalSeconds);
            walked = graph.Walked;
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            {walked:N0} roads, {decisions:N0} decisions, team of {map.Natures.Length}, {Rounds} rounds
            decisions alone:       {Median(bare) / 1e6:0.00} million a second (best {bare.Max() / 1e6:0.00})
            merged, with coverage: {Median(whole) / 1e6:0.00} million a second (best {whole.Max() / 1e6:0.00})
            """);
    }

    static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>Every road, and nothing noted.</summary>
    sealed class Bare(CompiledScenario map)
    {
        readonly Walker walker = new(map);
        readonly List<RoadState> states = [map.Open()];
        long decisions;

        public long Walk()
        {
            Follow(0, walker.Start(states[0]));
            return decisions;
        }

        void Follow(int depth, int scene)
        {
            if (scene == Walker.Nowhere || map.Scenes[scene].IsEnding) return;
            if (states.Count == depth + 1) states.Add(new(map.Layout));
            foreach (var choice in map.Scenes[scene].Choices)
            {
                if (!walker.IsOpen(states[depth], choice)) continue;
                states[depth + 1].CopyFrom(states[depth]);
                decisions++;
                Follow(depth + 1, walker.Decide(states[depth + 1], choice));
            }
        }
    }
}
