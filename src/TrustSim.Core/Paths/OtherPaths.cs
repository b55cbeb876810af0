using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths;

/// <summary>
/// Compares a playthrough with all paths of its scenario: its rank, and the paths that each of its decisions opened and closed. Every path
/// counts once, however likely a player is to take it.
/// </summary>
/// <param name="Paths">Number of paths; null where there are too many to explore, or the scenario contains a cycle.</param>
/// <param name="Less">Share of paths that end with noticeably less trust than this playthrough, 0–1; null before the playthrough is
/// over.</param>
/// <param name="More">Share of paths that end with noticeably more trust.</param>
/// <param name="Error">Half the width of the 95 % interval of both shares in a random sample; 0 where exploring covered all paths.</param>
/// <param name="Crossroads">One for each decision, in their order; empty unless exploring covered all paths.</param>
/// <param name="Best">The path of most trust; of a sample, the best path drawn.</param>
/// <param name="Worst">The path of least trust.</param>
public sealed record OtherPaths(
    BigInteger? Paths, double? Less, double? More, double Error, ImmutableArray<DecisionPoint> Crossroads, NamedPath Best, NamedPath Worst)
{
    /// <summary>Beyond this a sample replaces exploring, so that a debrief opens within a second.</summary>
    public static PathLimits UsualMost { get; } = new(Decisions: 3_000_000);

    const int Sample = 20_000;

    // An interval of ±1.96 standard errors holds 95 % of a normal distribution.
    const double Confidence = 1.96;

    static double Same => Levels.Noticeable.Trust;

    /// <summary>
    /// The decisions with the greatest <see cref="Paths.DecisionPoint.Swing"/>, at most three and each of at least a point; in their order.
    /// </summary>
    public ImmutableArray<DecisionPoint> Pivotal { get; } =
        [.. Crossroads.Where(at => Math.Abs(at.Swing) >= 1).OrderByDescending(at => Math.Abs(at.Swing)).Take(3).OrderBy(at => at.Number)];

    /// <param name="play">A playthrough from its scenario's beginning.</param>
    /// <param name="most">How far to explore; null: <see cref="UsualMost"/>.</param>
    /// <returns>Null where no path reached an end.</returns>
    public static OtherPaths? Find(Playthrough play, PathLimits? most = null)
    {
        var map = CompiledScenario.From(play.Scenario);
        double? trust = play.IsOver ? play.Team.Trust : null;
        var beside = new SidePaths(map, (most ?? UsualMost).For(map), trust);
        if (beside.Find(play.Decisions) is var (questions, all))
        {
            double? Share(double paths) => trust is null ? null : paths / all.Behind.Ends.Weight;
            return new(
                all.Behind.Count, Share(beside.Less), Share(beside.More), 0, [.. play.Decisions.Zip(questions).Select(Point)],
                all.Best.Name(map), all.Worst.Name(map));
        }

        var tally = new PathSample(map).Draw(Sample, seed: 1);
        var ends = tally.Ends[Outcome.Trust];
        if (ends.Count == 0) return null;
        var squares = tally.Endings.Sum(ending => ending.Squares) / Math.Pow(tally.Weight, 2);
        // This is the greatest width that the interval of a share can have.
        return new(
            null, Of(value => value < trust - Same), Of(value => value > trust + Same), Confidence * Math.Sqrt(squares) / 2, [],
            tally.Best!, tally.Worst!);

        double? Of(Func<double, bool> counts) =>
            trust is null ? null : ends.Where(end => counts(end.Value)).Sum(end => end.Weight) / tally.Weight;

        DecisionPoint Point((Decision Decision, ImmutableArray<Side> Answers) at, int index) => new(
            index + 1, at.Decision, Side.Join(at.Answers).Behind.Mean.Trust,
            [.. at.Answers.Select(side => new Way(
                map.Choices[side.Choice].Source, side.Behind.Ends.Weight, side.Behind.Mean.Trust, side.Best.Name(map),
                side.Worst.Name(map)))]);
    }
}
