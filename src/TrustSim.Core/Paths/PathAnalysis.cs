using TrustSim.Core.Paths.Boxes;
using TrustSim.Core.Paths.Counting;
using TrustSim.Core.Paths.Figures;

namespace TrustSim.Core.Paths;

/// <summary>
/// Statistics over all paths through a scenario. Every path counts alike, however likely a player is to take it. The figures are exact
/// where
/// exploring counted the paths; else they come from a sample, with the half width of 95 % intervals.
/// </summary>
/// <param name="Paths">Number of paths; null where there are too many to count.</param>
/// <param name="Sample">Number of drawn paths; 0 where exploring counted all.</param>
/// <param name="ByRandomDraw">Whether the sample draws random answers, since the paths of a scenario with a cycle cannot be
/// counted.</param>
/// <param name="Decisions">The decisions, greatest influence on trust first.</param>
/// <param name="Best">The path of most trust at the end; of a sample, the best path drawn.</param>
/// <param name="Worst">The path of least trust at the end.</param>
public sealed record PathAnalysis(
    BigInteger? Paths,
    int Sample,
    bool ByRandomDraw,
    Spread Trust,
    Spread Fear,
    Spread Work,
    ImmutableArray<EndingShare> Endings,
    ImmutableArray<RiskShare> Risks,
    ImmutableArray<ArchetypePath> Archetypes,
    ImmutableArray<WeighedDecision> Decisions,
    NamedPath Best,
    NamedPath Worst)
{
    /// <summary>The figure of the archetypes for each band, in the order of the table.</summary>
    public ImmutableArray<BandFigure> Bands { get; init; } = [];

    /// <summary>What each episode of a campaign remembers, from the second on; empty where this is no campaign.</summary>
    public ImmutableArray<EpisodeMemory> Memories { get; init; } = [];

    /// <summary>The price of the best answers, the shares of endings and the two ways; null after a sample, and where the caller did not
    /// ask for them.</summary>
    public ScenarioFigures? Figures { get; init; }

    public const int UsualSample = 100_000;

    // A scenario with a cycle may never end, so stop an archetype here.
    const int LongestPlay = 60;

    const double Confidence = 1.96;

    /// <summary>Explores all paths, or draws a sample where there are more than <paramref name="most"/>.</summary>
    /// <param name="shouldContinue">Called now and then with the number of explored paths; false stops. Null: never stops.</param>
    /// <param name="figures">Whether to compute <see cref="Figures"/> too, or, after a sample, bounds for all paths.</param>
    /// <param name="crew">Follows parts of the paths; null: one after the other.</param>
    /// <returns>Null where it stopped before any result was known, or no path reached an end.</returns>
    public static PathAnalysis? Analyse(Scenario scenario, PathLimits? most = null, int sample = UsualSample, ulong seed = 1,
        Func<long, bool>? shouldContinue = null, bool figures = false, Crew? crew = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sample, 1);
        var map = CompiledScenario.From(scenario);
        most ??= new();
        var count = PathCount.Explore(map, Gathers.Figures, most.For(map, shouldContinue), crew);
        if (count.IsWhole && count.AllEnds() is { } ends)
        {
            var whole = Analyse(map, PathTally.From(count, ends), count.Behind.Count, 0, false);
            return figures ? whole with { Figures = ScenarioFigures.From(count, whole.Endings, whole.Archetypes) } : whole;
        }

        if (!new StoryMap(map).LeadsOut[map.Start]) return null;
        var draw = new PathSample(map);
        var tally = draw.Draw(sample, seed, shouldContinue);
        var drawn = tally.Ends[Outcome.Trust].Count;
        if (drawn == 0) return null;
        return figures ? Bounded(map, tally, drawn, !draw.CountsPaths, () => shouldContinue?.Invoke(drawn) != false)
            : Analyse(map, tally, null, drawn, !draw.CountsPaths);
    }

    /// <summary>What a sample shows, with bounds for all paths and the ends furthest out that a search finds.</summary>
    static PathAnalysis Bounded(CompiledScenario map, PathTally tally, int drawn, bool byLot, Func<bool> shouldContinue)
    {
        if (EndSearch.Find(map, shouldContinue) is not var (bounds, best, worst)) return Analyse(map, tally, null, drawn, byLot);
        if (best.End.Trust > tally.Best!.Trust) tally.Best = best.Name(map);
        if (worst.End.Trust < tally.Worst!.Trust) tally.Worst = worst.Name(map);
        var analysis = Analyse(map, tally, null, drawn, byLot);
        return analysis with
        {
            Trust = analysis.Trust with { Outer = bounds[(int)Outcome.Trust] },
            Fear = analysis.Fear with { Outer = bounds[(int)Outcome.Fear] },
            Work = analysis.Work with { Outer = bounds[(int)Outcome.Work] },
        };
    }

    static PathAnalysis Analyse(CompiledScenario map, PathTally tally, BigInteger? paths, int sample, bool byLot)
    {
        var all = tally.Weight;
        var squares = tally.Endings.Sum(ending => ending.Squares);
        var plays = Enum.GetValues<Archetype>()
            .ToDictionary(archetype => archetype, archetype => ArchetypePlayer.Play(map.Source, archetype, LongestPlay));
        return new(
            paths, sample, byLot,
            Spread(Outcome.Trust, 1, 100), Spread(Outcome.Fear, 1, 100), Spread(Outcome.Work, .1, double.PositiveInfinity),
            [
                .. tally.Endings.Index().Where(ending => ending.Item.Weight > 0).OrderBy(ending => (uint)(ending.Index - 1))
                    .Select(ending => Share(ending.Index - 1, ending.Item))],
            [
                .. map.Source.Risks.Select((risk, i) => new RiskShare(
                    risk, tally.Risks[3 * i] / all, tally.Risks[3 * i + 1] / all, tally.Risks[3 * i + 2] / all))],
            [.. plays.Select(led => new ArchetypePath(led.Key, NamedPath.From(led.Value), led.Value.IsOver))],
            [.. map.Scenes.Select(Weigh).OfType<WeighedDecision>().OrderByDescending(decision => decision.Trust * decision.Share)],
            tally.Best!, tally.Worst!)
        { Bands = BandFigure.From(plays), Memories = EpisodeMemory.From(map.Source) };

        Spread Spread(Outcome outcome, double narrowest, double highest) =>
            Core.Paths.Spread.From(tally.Ends[outcome], all, narrowest, highest, sample > 0);

        EndingShare Share(int ending, (double Weight, double Squares) of)
        {
            var share = of.Weight / all;
            // The variance of a ratio of weighted sums: the squares of each path's influence on it.
            var error =
                sample == 0 ? 0
                    : Confidence * Math.Sqrt(of.Squares * (1 - share) * (1 - share) + (squares - of.Squares) * share * share) / all;
            return new(ending < 0 ? null : map.Scenes[ending].Source, share, error);
        }

        WeighedDecision? Weigh(CompiledScene scene)
        {
            var through = new PathMoments();
            foreach (var choice in scene.Choices) through.Add(tally.Choices[choice.Index], 1);
            if (through.Weight == 0) return null;
            var parts = scene.Choices.Select(choice => tally.Choices[choice.Index]).ToList();
            return new(
                scene.Source, through.Weight / all,
                PathMoments.Explained(through, parts, Outcome.Trust), PathMoments.Explained(through, parts, Outcome.Fear),
                    PathMoments.Explained(through, parts, Outcome.Work),
                [.. scene.Choices.Zip(parts).Where(pair => pair.Second.Weight > 0).Select(pair => new WeighedChoice(
                    pair.First.Source, pair.Second.Weight / through.Weight, pair.Second.Mean(Outcome.Trust), pair.Second.Mean(Outcome.Fear),
                        pair.Second.Mean(Outcome.Work)))]);
        }
    }
}
