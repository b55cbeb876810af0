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

    /// <summary>The price of the best answers, the shares of endings and the two ways; null after a sample, and where the caller did not
    /// ask for them.</summary>
    public ScenarioFigures? Figures { get; init; }

    public const int UsualSample = 100_000;

    // A scenario with a cycle may never end, so stop an archetype here.
    const int LongestPlay = 60;

    const double Confidence = 1.96;

    /// <summary>Explores all paths, or draws a sample where there are more than <paramref name="most"/>.</summary>
    /// <param name="shouldContinue">Called now and then with the number of explored paths; false stops. Null: never stops.</param>
    /// <param name="figures">Whether to compute <see cref="Figures"/> too.</param>
    /// <returns>Null where it stopped before any result was known, or no path reached an end.</returns>
    public static PathAnalysis? Analyse(Scenario scenario, long most = Proof.UsualMost, int sample = UsualSample, ulong seed = 1,
        Func<long, bool>? shouldContinue = null, bool figures = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(sample, 1);
        var map = CompiledScenario.From(scenario);
        var graph = PathGraph.Explore(map, most, shouldContinue, keepsDetails: figures);
        if (graph.IsWhole)
        {
            var whole = Analyse(map, PathTally.From(graph, new(graph)), graph.CountPaths()[^1], 0, false);
            return figures ? whole with { Figures = ScenarioFigures.From(graph, whole.Endings, whole.Archetypes) } : whole;
        }

        if (!new StoryMap(map).LeadsOut[map.Start]) return null;
        var draw = new PathSample(map);
        var tally = draw.Draw(sample, seed, shouldContinue);
        return tally.Ends.Count == 0 ? null : Analyse(map, tally, null, tally.Ends.Count, !draw.CountsPaths);
    }

    static PathAnalysis Analyse(CompiledScenario map, PathTally tally, BigInteger? paths, int sample, bool byLot)
    {
        var all = tally.Ends.Sum(end => end.Weight);
        var ends = tally.Ends.ConvertAll(end => end with { Weight = end.Weight / all });
        var plays = Enum.GetValues<Archetype>()
            .ToDictionary(archetype => archetype, archetype => ArchetypePlayer.Play(map.Source, archetype, LongestPlay));
        return new(
            paths, sample, byLot,
            Spread(Outcome.Trust, 1, 100), Spread(Outcome.Fear, 1, 100), Spread(Outcome.Work, .1, double.PositiveInfinity),
            [.. ends.GroupBy(end => end.End.Ending).OrderBy(group => (uint)group.Key).Select(Share)],
            [
                .. map.Source.Risks.Select(
                    (risk, i) => new RiskShare(risk, Of(end => end.Told, i), Of(end => end.Landed, i), Of(end => end.Kept, i)))],
            [.. plays.Select(led => new ArchetypePath(led.Key, NamedPath.From(led.Value), led.Value.IsOver))],
            [.. map.Scenes.Select(Weigh).OfType<WeighedDecision>().OrderByDescending(decision => decision.Trust * decision.Share)],
            tally.Best!, tally.Worst!)
        { Bands = BandFigure.From(plays) };

        Spread Spread(Outcome outcome, double narrowest, double highest) =>
            Core.Paths.Spread.From(ends.ConvertAll(end => (end.End[outcome], end.Weight)), narrowest, highest, sample > 0);

        EndingShare Share(IGrouping<int, (PathEnd End, double Weight)> group)
        {
            var share = group.Sum(end => end.Weight);
            // The variance of a ratio of weighted sums: the squares of each path's influence on it.
            var error =
                sample == 0 ? 0
                    : Confidence
                        * Math.Sqrt(ends.Sum(end => end.Weight * end.Weight * Math.Pow((end.End.Ending == group.Key ? 1 : 0) - share, 2)));
            return new(group.Key < 0 ? null : map.Scenes[group.Key].Source, share, error);
        }

        double Of(Func<PathEnd, ulong> fates, int risk) => ends.Sum(end => (fates(end.End) >> risk & 1) == 1 ? end.Weight : 0);

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
