using System.Collections.Immutable;
using System.Numerics;
using TrustSim.Core.Play;

namespace TrustSim.Core.Paths;

/// <summary>
/// A play among all roads of its scenario, each of which counts once, however likely a player is to take it: where it stands, and what each
/// of its decisions opened and closed.
/// </summary>
/// <param name="Paths">How many roads there are; null where they were too many to walk, or go round.</param>
/// <param name="Less">The share of roads that end with noticeably less trust in the team than this one, 0–1; null where the play is not
/// over.</param>
/// <param name="More">The share of roads that end with noticeably more.</param>
/// <param name="Error">Half the width of the 95 % interval of both where roads were drawn by lot; 0 where all were walked.</param>
/// <param name="Crossroads">One for each decision, in their order; none where not all roads were walked.</param>
/// <param name="Best">The road of most trust; of a sample, the best that was drawn.</param>
/// <param name="Worst">The road of least trust.</param>
public sealed record OtherPaths(
    BigInteger? Paths, double? Less, double? More, double Error, ImmutableArray<DecisionPoint> Crossroads, NamedPath Best, NamedPath Worst)
{
    /// <summary>Roads after which one is content with some of them: whoever waits for a debrief waits less than a second.</summary>
    public const long UsualMost = 300_000;

    const int Sample = 20_000;

    // Two of these either way is 95 % of a normal distribution.
    const double Confidence = 1.96;

    // What a meter shows as the same figure.
    const double Same = .5;

    /// <summary>The decisions that decided most, by the rule of <see cref="Paths.DecisionPoint.Swing"/>, at most three and each of at least
    /// a point; in their order.</summary>
    public ImmutableArray<DecisionPoint> Pivotal { get; } =
        [.. Crossroads.Where(at => Math.Abs(at.Swing) >= 1).OrderByDescending(at => Math.Abs(at.Swing)).Take(3).OrderBy(at => at.Number)];

    /// <param name="play">A play from its scenario's beginning.</param>
    /// <param name="most">Roads after which the walk stops.</param>
    /// <returns>Null where no road came to an end.</returns>
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
        // The widest that the interval of a share can be.
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
