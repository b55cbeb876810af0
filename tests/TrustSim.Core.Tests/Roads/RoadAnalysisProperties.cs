using TrustSim.Core.Play;
using TrustSim.Core.Roads;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;

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
        });
        counted.ShouldBeGreaterThan(60, "most random scenarios should be small enough to be played out");
    }

    [Fact]
    public void A_sample_has_the_exact_mean_and_shares_within_its_own_interval()
    {
        int within = 0, all = 0;
        AnyStory.Play.Holds(given =>
        {
            if (RoadAnalysis.Of(given.Scenario, most: 5_000, sample: 1) is not { Roads: not null } exact || exact.Roads < 20) return;
            var sampled = RoadAnalysis.Of(given.Scenario, most: 1, sample: 2_000)!;
            if (sampled.ByLot) return;
            sampled.Sample.ShouldBe(2_000);
            // Rounding alone may part the two where every road ends alike.
            Count(Math.Abs(sampled.Trust.Mean - exact.Trust.Mean) <= sampled.Trust.MeanError + Rounding);
            Count(Math.Abs(sampled.Work.Mean - exact.Work.Mean) <= sampled.Work.MeanError + Rounding);
            foreach (var ending in exact.Endings)
            {
                var drawn = sampled.Endings.FirstOrDefault(each => each.Ending == ending.Ending);
                // Of an ending that was never drawn, three in the sample's size is the most that can be (the rule of three).
                Count(drawn is null ? ending.Share < .01 : Math.Abs(drawn.Share - ending.Share) <= drawn.Error + Rounding);
            }
        });

        void Count(bool holds)
        {
            all++;
            if (holds) within++;
        }

        all.ShouldBeGreaterThan(50);
        (within / (double)all).ShouldBeGreaterThan(.90, $"{within} of {all} within intervals of 95 %");
    }

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
            spread.Bins[i].ShouldBeInRange(Share(value => value > from + Rounding && value < to - Rounding), Share(value => value >= from - Rounding && value <= to + Rounding));
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
