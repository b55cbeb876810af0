using TrustSim.Core.Play;
using TrustSim.Core.Roads;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Roads;

/// <summary>What is found of all roads is what one finds by playing each of them.</summary>
public sealed class RoadAnalysisProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void All_roads_are_counted_and_measured_as_if_each_had_been_played()
    {
        var counted = 0;
        AnyStory.Play.Holds(given =>
        {
            if (BruteForce.Roads(given.Scenario) is not { Count: > 0 } roads) return;
            counted++;
            var analysis = RoadAnalysis.Of(given.Scenario)!;
            analysis.Roads.ShouldBe(roads.Count);
            Same(analysis.Trust, [.. roads.Select(road => road.Team.Trust)]);
            Same(analysis.Fear, [.. roads.Select(road => road.Team.Fear)]);
            Same(analysis.Work, [.. roads.Select(road => road.Team.Work)]);
            foreach (var ending in analysis.Endings) ending.Share.ShouldBe(roads.Count(road => road.Ending == ending.Ending) / (double)roads.Count, Rounding);
            analysis.Endings.Sum(ending => ending.Share).ShouldBe(1, Rounding);
            Replayed(given.Scenario, analysis.Best).ShouldBe(roads.Max(road => road.Team.Trust));
            Replayed(given.Scenario, analysis.Worst).ShouldBe(roads.Min(road => road.Team.Trust));
            foreach (var decision in analysis.Decisions) Same(decision, roads);
        }, cases: 60);
        counted.ShouldBeGreaterThan(15, "most random scenarios should be small enough to be played out");
    }

    [Fact]
    public void A_sample_has_the_exact_means_and_shares_within_its_own_intervals()
    {
        // Answers that are offered only to some, so that roads fork unevenly and the weights have something to make up for.
        var story = new Story();
        foreach (var i in Enumerable.Range(0, 7))
        {
            story.Scene($"s{i}", choices:
            [
                new Option("a", Does(Key.OpenUp, Side.Honoured)), new Option("b", Does(Key.TakeTheHit, Side.Against)),
                new Option("c", Does(Key.BuildUp, Side.Against), When: "trust(team) < 50"), new Option("d", Does(Key.BuildUp, Side.Honoured), When: "trust(team) < 46"),
            ]);
        }

        var scenario = story.Scene("low", when: "trust(team) < 48", ending: "Low").Scene("high", ending: "High").Build();
        var exact = RoadAnalysis.Of(scenario)!;
        exact.Roads.ShouldNotBeNull();
        int within = 0, all = 0;
        for (ulong seed = 1; seed <= 100; seed++)
        {
            var sampled = RoadAnalysis.Of(scenario, most: 1, sample: 400, seed: seed)!;
            (sampled.Roads, sampled.Sample, sampled.ByLot).ShouldBe((null, 400, false));
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

    static Deeds Does(Key key, Side side) => new([new(key, side, Strength.Strong, [], Seen.Team, null, "")], [], null, null);

    [Fact]
    public void The_same_seed_draws_the_same_roads() => AnyStory.Play.Holds(given =>
    {
        var (one, other) = (RoadAnalysis.Of(given.Scenario, most: 1, sample: 20, seed: 7), RoadAnalysis.Of(given.Scenario, most: 1, sample: 20, seed: 7));
        other?.Trust.Mean.ShouldBe(one!.Trust.Mean);
    }, cases: 10);

    static void Same(Spread spread, double[] values)
    {
        spread.Mean.ShouldBe(values.Average(), Rounding);
        spread.Least.ShouldBe(values.Min(), Rounding);
        spread.Most.ShouldBe(values.Max(), Rounding);
        spread.MeanError.ShouldBe(0);
        spread.Deviation.ShouldBe(Math.Sqrt(values.Average(value => Math.Pow(value - values.Average(), 2))), 1e-6);
        spread.Bins.Sum().ShouldBe(1, Rounding);
        // A value on the edge of a bin may fall on either side of it by rounding.
        for (var i = 0; i < spread.Bins.Length; i++)
        {
            double from = spread.BinStart + i * spread.BinWidth, to = from + spread.BinWidth;
            spread.Bins[i].ShouldBeInRange(
                Share(value => value > from + Rounding && value < to - Rounding) - Rounding, Share(value => value >= from - Rounding && value <= to + Rounding) + Rounding);
        }

        double Share(Func<double, bool> isIn) => values.Count(isIn) / (double)values.Length;
    }

    static void Same(WeighedDecision decision, IReadOnlyList<Playthrough> roads)
    {
        var through = roads.SelectMany(road => road.Decisions.Where(each => each.Scene == decision.Scene.Id).Select(each => (each.Choice, road.Team.Trust))).ToList();
        decision.Share.ShouldBe(through.Count / (double)roads.Count, Rounding);
        foreach (var choice in decision.Choices)
            choice.Trust.ShouldBe(through.Where(each => each.Choice == choice.Choice.Id).Average(each => each.Trust), Rounding);
        var mean = through.Average(each => each.Trust);
        var variance = through.Average(each => Math.Pow(each.Trust - mean, 2));
        var between = through.GroupBy(each => each.Choice).Sum(group => group.Count() * Math.Pow(group.Average(each => each.Trust) - mean, 2)) / through.Count;
        if (variance > 1e-6) decision.Trust.ShouldBe(between / variance, 1e-4);
    }

    static double Replayed(Scenario scenario, NamedRoad road)
    {
        var play = Playthrough.Replay(scenario, road.Decisions);
        play.Phase.ShouldBe(Phase.Debrief);
        play.Ending.ShouldBe(road.Ending);
        play.Team.Trust.ShouldBe(road.Trust);
        return road.Trust;
    }
}
