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
    /// <summary>Paths after which a sample replaces exploring, so that a debrief opens within a second.</summary>
    public const long UsualMost = 300_000;

    const int Sample = 20_000;

    // An interval of ±1.96 standard errors holds 95 % of a normal distribution.
    const double Confidence = 1.96;

    // A meter shows a smaller difference as the same figure.
    const double Same = .5;

    /// <summary>
    /// The decisions with the greatest <see cref="Paths.DecisionPoint.Swing"/>, at most three and each of at least a point; in their order.
    /// </summary>
    public ImmutableArray<DecisionPoint> Pivotal { get; } =
        [.. Crossroads.Where(at => Math.Abs(at.Swing) >= 1).OrderByDescending(at => Math.Abs(at.Swing)).Take(3).OrderBy(at => at.Number)];

    /// <param name="play">A playthrough from its scenario's beginning.</param>
    /// <param name="most">Paths after which exploring stops.</param>
    /// <returns>Null where no path reached an end.</returns>
    public static OtherPaths? Find(Playthrough play, long most = UsualMost)
    {
        var map = CompiledScenario.From(play.Scenario);
        var graph = PathGraph.Explore(map, most);
        double? trust = play.IsOver ? play.Team.Trust : null;
        if (graph.IsWhole) return Find(play, graph, trust);
        var tally = new PathSample(map).Draw(Sample, seed: 1);
        if (tally.Ends.Count == 0) return null;
        var (less, more) = Shares(tally, trust);
        var squares = tally.Ends.Sum(end => end.Weight * end.Weight) / Math.Pow(tally.Ends.Sum(end => end.Weight), 2);
        // This is the greatest width that the interval of a share can have.
        return new(null, less, more, Confidence * Math.Sqrt(squares) / 2, [], tally.Best!, tally.Worst!);
    }

    static OtherPaths Find(Playthrough play, PathGraph graph, double? trust)
    {
        var prospects = new Prospects(graph);
        var tally = PathTally.From(graph, prospects);
        var (less, more) = Shares(tally, trust);
        return new(graph.CountPaths()[^1], less, more, 0, [.. Along(play, graph, prospects)], tally.Best!, tally.Worst!);
    }

    static (double? Less, double? More) Shares(PathTally tally, double? trust)
    {
        if (trust is not { } own) return (null, null);
        var all = tally.Ends.Sum(end => end.Weight);
        return (tally.Ends.Where(end => end.End.Trust < own - Same).Sum(end => end.Weight) / all,
            tally.Ends.Where(end => end.End.Trust > own + Same).Sum(end => end.Weight) / all);
    }

    static IEnumerable<DecisionPoint> Along(Playthrough play, PathGraph graph, Prospects prospects)
    {
        var node = graph.Nodes.Count - 1;
        var taken = new List<Decision>();
        foreach (var decision in play.Decisions)
        {
            var ways = ImmutableArray.CreateBuilder<Way>();
            var next = -1;
            foreach (var (choice, to) in graph.EdgesOf(graph.Nodes[node]))
            {
                var answer = graph.Map.Choices[choice];
                if (answer.Decision == decision) next = to;
                ways.Add(
                    new(answer.Source, prospects.Paths(to), prospects.Mean(to).Trust, prospects.Best(to, [.. taken, answer.Decision]),
                        prospects.Worst(to, [.. taken, answer.Decision])));
            }

            yield return new(taken.Count + 1, decision, prospects.Mean(node).Trust, ways.DrainToImmutable());
            taken.Add(decision);
            node = next;
        }
    }
}
