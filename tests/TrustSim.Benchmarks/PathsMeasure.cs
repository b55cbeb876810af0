using System.Diagnostics;
using System.Globalization;
using TrustSim.Authoring.Format;
using TrustSim.Core.Paths;
using TrustSim.Core.Paths.Counting;

namespace TrustSim.Benchmarks;

/// <summary>
/// Measures what counting all paths costs, beside taking the same decisions and recording nothing. Rounds of both alternate, so that
/// another program takes from both.
/// </summary>
static class PathsMeasure
{
    /// <param name="text">A scenario without errors.</param>
    /// <param name="rounds">How often to measure; the medians count.</param>
    public static string Measure(string text, int rounds)
    {
        var map =
            CompiledScenario.From(
                ScenarioReader.Read(text, "paths.yaml").Scenario ?? throw new ArgumentException("The scenario has errors.", nameof(text)));
        List<(double Cpu, double Wall)> bare = [], one = [], all = [], figures = [];
        var (alone, count) = (new Bare(map), (PathCount?)null);
        for (var round = 0; round < rounds; round++)
        {
            bare.Add(Time(() => (alone = new(map)).Explore()));
            one.Add(Time(() => count = Count(map, Gathers.Coverage, null)));
            all.Add(Time(() => Count(map, Gathers.Coverage, Crew)));
            figures.Add(Time(() => Count(map, Gathers.Figures, null)));
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            {count!.Behind.Count:N0} paths, {alone.Decisions:N0} decisions, team of {map.Natures.Length}, {rounds} rounds
            decisions alone:               {Cpu(bare):0.000} s, {alone.Decisions / Cpu(bare) / 1e6:0.00} million a second
            all that check asks, one core: {Cpu(one):0.000} s, {Cpu(one) / Cpu(bare):0.00} times that
            all that check asks, {Environment.ProcessorCount} cores:   {Cpu(all):0.000} s of them, {Cpu(all) / Cpu(bare):0.00} times; {
                Wall(all):0.000} s on the clock, {Wall(all) / Wall(bare):0.00} times
            all that analyse asks, one core: {Cpu(figures):0.000} s, {Cpu(figures) / Cpu(bare):0.00} times
            """);
    }

    static PathCount Count(CompiledScenario map, Gathers gathers, Crew? crew) =>
        PathCount.Explore(map, gathers, new(long.MaxValue, long.MaxValue), crew);

    static void Crew(int parts, Action<int> work) =>
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, work);

    static (double Cpu, double Wall) Time(Action work)
    {
        var (cpu, wall) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        work();
        return ((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, Stopwatch.GetElapsedTime(wall).TotalSeconds);
    }

    static double Cpu(List<(double Cpu, double Wall)> rounds) => Median(rounds.Select(round => round.Cpu));

    static double Wall(List<(double Cpu, double Wall)> rounds) => Median(rounds.Select(round => round.Wall));

    static double Median(IEnumerable<double> values) => values.Order().ToList() is var ordered ? ordered[ordered.Count / 2] : 0;

    /// <summary>Explores every path without recording anything.</summary>
    sealed class Bare(CompiledScenario map)
    {
        readonly PathExplorer explorer = new(map);
        readonly List<PathState> states = [map.Open()];

        public long Decisions { get; private set; }

        public void Explore() => Follow(0, explorer.Start(states[0]));

        void Follow(int depth, int scene)
        {
            if (map.IsEnd(scene)) return;
            if (states.Count == depth + 1) states.Add(new(map.Layout));
            foreach (var choice in map.Scenes[scene].Choices)
            {
                if (!explorer.IsOpen(states[depth], choice)) continue;
                states[depth + 1].CopyFrom(states[depth]);
                Decisions++;
                Follow(depth + 1, explorer.Decide(states[depth + 1], choice));
            }
        }
    }
}
