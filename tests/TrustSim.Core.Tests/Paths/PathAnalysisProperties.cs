using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>Compares the analysis of all paths with playing each of them.</summary>
public sealed class PathAnalysisProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void All_paths_are_counted_and_measured_as_if_each_had_been_played()
    {
        var counted = 0;
        AnyStory.Play.Holds((given, met) =>
        {
            if (BruteForce.Paths(given.Scenario) is not { Count: > 0 } paths) return;
            counted++;
            var analysis = PathAnalysis.Analyse(given.Scenario)!;
            analysis.Paths.ShouldBe(paths.Count);
            Same(analysis.Trust, [.. paths.Select(path => path.Team.Trust)]);
            Same(analysis.Fear, [.. paths.Select(path => path.Team.Fear)]);
            Same(analysis.Work, [.. paths.Select(path => path.Team.Work)]);
            foreach (var ending in analysis.Endings)
                ending.Share.ShouldBe(paths.Count(path => path.Ending == ending.Ending) / (double)paths.Count, Rounding);
            analysis.Endings.Sum(ending => ending.Share).ShouldBe(1, Rounding);
            Replayed(given.Scenario, analysis.Best).ShouldBe(paths.Max(path => path.Team.Trust));
            Replayed(given.Scenario, analysis.Worst).ShouldBe(paths.Min(path => path.Team.Trust));
            foreach (var decision in analysis.Decisions) Same(decision, paths);
            met.Note("several endings", analysis.Endings.Count(ending => ending.Share > 0) > 1);
            met.Note("one playthrough alone", paths.Count == 1);
            met.Note("two that are best", paths.Count(path => path.Team.Trust == analysis.Best.Trust) > 1);
        }, ["several endings", "one playthrough alone", "two that are best"], cases: 60);
        counted.ShouldBeGreaterThan(15, "most random scenarios should be small enough to be played out");
    }

    [Fact]
    public void A_sample_has_the_exact_means_and_shares_within_its_own_intervals()
    {
        // Some answers are open only to some players, so that paths branch unevenly and the weights matter.
        var story = new Story();
        foreach (var i in Enumerable.Range(0, 7))
        {
            story.Scene($"s{i}", choices:
            [
                new Option("a", Does(TrustKey.OpenUp, Polarity.Honoured)), new Option("b", Does(TrustKey.TakeTheHit, Polarity.Against)),
                new Option("c", Does(TrustKey.BuildUp, Polarity.Against), When: "trust(team) < 50"),
                    new Option("d", Does(TrustKey.BuildUp, Polarity.Honoured), When: "trust(team) < 46"),
            ]);
        }

        var scenario = story.Scene("low", when: "trust(team) < 48", ending: "Low").Scene("high", ending: "High").Build();
        var exact = PathAnalysis.Analyse(scenario)!;
        exact.Paths.ShouldNotBeNull();
        int within = 0, all = 0;
        for (ulong seed = 1; seed <= 100; seed++)
        {
            var sampled = PathAnalysis.Analyse(scenario, most: new(1), sample: 400, seed: seed)!;
            (sampled.Paths, sampled.Sample, sampled.ByRandomDraw).ShouldBe((null, 400, false));
            Count(sampled.Trust.Mean, exact.Trust.Mean, sampled.Trust.MeanError);
            Count(sampled.Fear.Mean, exact.Fear.Mean, sampled.Fear.MeanError);
            Count(sampled.Work.Mean, exact.Work.Mean, sampled.Work.MeanError);
            Count(sampled.Endings[0].Share, exact.Endings[0].Share, sampled.Endings[0].Error);
        }

        (within / (double)all).ShouldBeInRange(.91, .985, $"{within} of {all} within intervals of 95 %");

        void Count(double found, double known, double error)
        {
            all++;
            if (Math.Abs(found - known) <= error) within++;
        }
    }

    static Effects Does(TrustKey key, Polarity polarity) =>
        new([new(key, polarity, Strength.Strong, [], Audience.Team, null, "")], [], null, null);

    [Fact]
    public void The_same_seed_draws_the_same_paths() => AnyStory.Play.Holds((given, met) =>
    {
        var (one, other) =
            (PathAnalysis.Analyse(given.Scenario, most: new(1), sample: 20, seed: 7),
                PathAnalysis.Analyse(given.Scenario, most: new(1), sample: 20, seed: 7));
        other?.Trust.Mean.ShouldBe(one!.Trust.Mean);
        met.Note("a sample", one is { ByRandomDraw: false, Sample: > 0 });
    }, ["a sample"], cases: 40);

    static void Same(Spread spread, double[] values)
    {
        spread.Mean.ShouldBe(values.Average(), Rounding);
        spread.Least.ShouldBe(values.Min(), Rounding);
        spread.Most.ShouldBe(values.Max(), Rounding);
        spread.MeanError.ShouldBe(0);
        spread.Deviation.ShouldBe(Math.Sqrt(values.Average(value => Math.Pow(value - values.Average(), 2))), 1e-6);
        spread.Bins.Sum().ShouldBe(1, Rounding);
        // Rounding may put a value on the edge of a bin on either side.
        for (var i = 0; i < spread.Bins.Length; i++)
        {
            double from = spread.BinStart + i * spread.BinWidth, to = from + spread.BinWidth;
            spread.Bins[i].ShouldBeInRange(
                Share(value => value > from + Rounding && value < to - Rounding) - Rounding,
                    Share(value => value >= from - Rounding && value <= to + Rounding) + Rounding);
        }

        double Share(Func<double, bool> isIn) => values.Count(isIn) / (double)values.Length;
    }

    static void Same(WeighedDecision decision, IReadOnlyList<Playthrough> paths)
    {
        var through =
            paths.SelectMany(
                path => path.Decisions.Where(each => each.Scene == decision.Scene.Id).Select(each => (each.Choice, path.Team.Trust)))
                    .ToList();
        decision.Share.ShouldBe(through.Count / (double)paths.Count, Rounding);
        foreach (var choice in decision.Choices)
            choice.Trust.ShouldBe(through.Where(each => each.Choice == choice.Choice.Id).Average(each => each.Trust), Rounding);
        var mean = through.Average(each => each.Trust);
        var variance = through.Average(each => Math.Pow(each.Trust - mean, 2));
        var between =
            through.GroupBy(each => each.Choice)
                .Sum(group => group.Count() * Math.Pow(group.Average(each => each.Trust) - mean, 2)) / through.Count;
        if (variance > 1e-6) decision.Trust.ShouldBe(between / variance, 1e-4);
    }

    static double Replayed(Scenario scenario, NamedPath path)
    {
        var play = Playthrough.Replay(scenario, path.Decisions);
        play.Phase.ShouldBe(Phase.Debrief);
        play.Ending.ShouldBe(path.Ending);
        play.Team.Trust.ShouldBe(path.Trust);
        return path.Trust;
    }
}
