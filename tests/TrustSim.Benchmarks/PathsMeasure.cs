using System.Globalization;
using TrustSim.Authoring.Format;
using TrustSim.Core.Paths;

namespace TrustSim.Benchmarks;

/// <summary>
/// Measures the decisions a second of exploring all paths, with the full model and a team of six. Processor seconds exclude other programs;
/// they include compilation and garbage collection.
/// </summary>
static class PathsMeasure
{
    const int Rounds = 15;

    /// <param name="text">A scenario without errors.</param>
    public static string Measure(string text)
    {
        var map =
            CompiledScenario.From(
                ScenarioReader.Read(text, "paths.yaml").Scenario ?? throw new ArgumentException("The scenario has errors.", nameof(text)));
        var (bare, whole) = (new List<double>(), new List<double>());
        long decisions = 0, explored = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            decisions = new Bare(map).Explore();
            var middle = Environment.CpuUsage.TotalTime;
            var graph = PathGraph.Explore(map, long.MaxValue);
            var end = Environment.CpuUsage.TotalTime;
            bare.Add(decisions / (middle - start).TotalSeconds);
            whole.Add(graph.Decisions / (end - middle).TotalSeconds);
            explored = graph.Explored;
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            {explored:N0} paths, {decisions:N0} decisions, team of {map.Natures.Length}, {Rounds} rounds
            decisions alone:       {Median(bare) / 1e6:0.00} million a second (best {bare.Max() / 1e6:0.00})
            merged, with coverage: {Median(whole) / 1e6:0.00} million a second (best {whole.Max() / 1e6:0.00})
            """);
    }

    static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>Explores every path without recording anything.</summary>
    sealed class Bare(CompiledScenario map)
    {
        readonly PathExplorer explorer = new(map);
        readonly List<PathState> states = [map.Open()];
        long decisions;

        public long Explore()
        {
            Follow(0, explorer.Start(states[0]));
            return decisions;
        }

        void Follow(int depth, int scene)
        {
            if (scene == PathExplorer.Nowhere || map.Scenes[scene].IsEnding) return;
            if (states.Count == depth + 1) states.Add(new(map.Layout));
            foreach (var choice in map.Scenes[scene].Choices)
            {
                if (!explorer.IsOpen(states[depth], choice)) continue;
                states[depth + 1].CopyFrom(states[depth]);
                decisions++;
                Follow(depth + 1, explorer.Decide(states[depth + 1], choice));
            }
        }
    }
}
