namespace TrustSim.Core.Paths.Dilemmas;

/// <summary>Finds false dilemmas in a scenario whose paths have all been explored with coverage.</summary>
sealed class DilemmaSearch
{
    // Significance level: a pattern that is less likely by chance counts as a pattern.
    const double Chance = .05;

    // A scenario of this many decisions can touch all keys.
    static readonly int CapacityForAll = Vocabulary.TrustKeyTable.All.Length;

    readonly PathGraph graph;
    readonly CompiledScenario map;
    readonly Prospects prospects;
    readonly CompiledScene[] questions;
    readonly OptionStudy[] studies;
    readonly (double Weight, double Trust)[] ends;

    public DilemmaSearch(PathGraph graph)
    {
        this.graph = graph;
        map = graph.Map;
        prospects = new(graph);
        studies = [.. map.Scenes.Select(scene => new OptionStudy(scene))];
        ends = new (double, double)[map.Choices.Count];
        var (now, ways) = (graph.Coverage!.Levels, graph.CountWays());
        var opening = now.Count > 0 ? now[^1].Trust : 0;
        for (var i = 0; i < graph.Nodes.Count; i++)
        {
            var node = graph.Nodes[i];
            if (node.End >= 0) continue;
            var open = graph.EdgesOf(node);
            studies[node.Scene].Visit(open, prospects, now, opening);
            foreach (var (choice, to) in open)
            {
                var weight = ways[i] * prospects.Paths(to);
                ends[choice] = (ends[choice].Weight + weight, ends[choice].Trust + weight * prospects.Mean(to).Trust);
            }
        }

        questions = [.. map.Scenes.Where(scene => scene.Choices.Length > 1 && scene.Choices.Any(choice => ends[choice.Index].Weight > 0))];
    }

    public IEnumerable<PathDiagnostic> Diagnostics()
    {
        if (questions.Length == 0) return [];
        var still = Meters().ToList();
        // An answer can gain nothing by a meter that does not move.
        var own =
            studies.SelectMany(study => study.Diagnostics())
                .Where(diagnostic => !still.Any(meter => diagnostic.RestsOn.Contains(meter.Outcome!.Value)));
        return [.. Keys(), .. Guessable(), .. still, .. Decided(), .. own];
    }

    IEnumerable<PathDiagnostic> Keys()
    {
        foreach (var key in Vocabulary.TrustKeyTable.All)
        {
            var touched = questions.Where(scene => ActsOn(key, scene).Any()).ToList();
            var honoured = touched.Any(scene => ActsOn(key, scene).Any(act => act.Polarity == Polarity.Honoured));
            var wronged = touched.Any(scene => ActsOn(key, scene).Any(act => act.Polarity != Polarity.Honoured));
            if (touched.Count == 0 && questions.Length >= CapacityForAll)
                yield return new(PathDiagnosticKind.KeyNeverTouched) { Key = key };
            else if (honoured != wronged && (touched.Count > 1 || questions.Length >= CapacityForAll))
                yield return new(honoured ? PathDiagnosticKind.KeyOnlyHonoured : PathDiagnosticKind.KeyOnlyWronged) { Key = key,
                    Scene = touched[0].Source.Id, Scenes = [.. touched.Select(scene => scene.Source.Id)] };
        }
    }

    static IEnumerable<Act> ActsOn(TrustKey key, CompiledScene scene) =>
        scene.Choices.SelectMany(choice => choice.Source.Effects.Acts).Where(act => act.Key == key);

    /// <summary>Finds a position or a length that gives the best answer away.</summary>
    IEnumerable<PathDiagnostic> Guessable()
    {
        if (questions.Aggregate(1.0, (chance, scene) => chance / scene.Choices.Length) >= Chance) yield break;
        var best = questions.Select(scene => (Scene: scene, Best: Best(scene))).ToList();
        if (best.All(one => one.Best == 0)) yield return new(PathDiagnosticKind.BestAlwaysFirst);
        if (best.All(one => one.Best == one.Scene.Choices.Length - 1)) yield return new(PathDiagnosticKind.BestAlwaysLast);
        if (best.All(
            one =>
                one.Best >= 0
                    && one.Scene.Choices.Where((_, i) => i != one.Best)
                        .All(choice => choice.Source.Text.Length < one.Scene.Choices[one.Best].Source.Text.Length)))
            yield return new(PathDiagnosticKind.BestAlwaysLongest);
    }

    /// <summary>The answer whose paths end with noticeably more trust than those of all others; −1 where there is none.</summary>
    int Best(CompiledScene scene)
    {
        var trust =
            scene.Choices.Select(choice => ends[choice.Index] is { Weight: > 0 } end ? end.Trust / end.Weight : double.NegativeInfinity)
                .ToArray();
        var best = Array.IndexOf(trust, trust.Max());
        return trust.Where((other, i) => i != best && other > trust[best] - Levels.Noticeable.Trust).Any() ? -1 : best;
    }

    IEnumerable<PathDiagnostic> Meters()
    {
        // Where no decision has an effect, another diagnostic says so.
        if (questions.All(scene => studies[scene.Index].ChangesNothing)) yield break;
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            // A smaller difference would show as the same figure.
            if (graph.Ends.Max(end => end[outcome]) - graph.Ends.Min(end => end[outcome]) < (outcome == Outcome.Work ? .1 : 1))
                yield return new(PathDiagnosticKind.MeterCannotMove) { Outcome = outcome };
        }
    }

    /// <summary>Finds endings that depend on the first answer alone, though more decisions follow.</summary>
    IEnumerable<PathDiagnostic> Decided()
    {
        var first = graph.Nodes.Count - 1;
        while (graph.Nodes[first] is { End: < 0, Count: 1 } node) first = graph.EdgesOf(node)[0].To;
        if (graph.Nodes[first].End >= 0) yield break;
        var behind = new List<(int Choice, HashSet<int> Endings, bool GoesOn)>();
        foreach (var (choice, to) in graph.EdgesOf(graph.Nodes[first])) behind.Add((choice, EndingsFrom(to), prospects.Left(to) > 1));
        if (behind.SelectMany(one => one.Endings).Distinct().Count() < 2) yield break;
        foreach (var (choice, endings, goesOn) in behind)
        {
            if (!goesOn || endings.Count > 1 || endings.Single() is not (>= 0 and var ending)) continue;
            if (behind.Any(other => other.Endings.Count > 1 && other.Endings.Contains(ending))) continue;
            yield return new(PathDiagnosticKind.EndingDecided) { Scene = map.Scenes[ending].Source.Id,
                Choice = map.Choices[choice].Decision.Choice, Witness = [map.Choices[choice].Decision] };
            yield break;
        }
    }

    HashSet<int> EndingsFrom(int start)
    {
        var endings = new HashSet<int>();
        var reached = new bool[start + 1];
        reached[start] = true;
        // Every node stands after the nodes that it leads to.
        for (var i = start; i >= 0; i--)
        {
            if (!reached[i]) continue;
            if (graph.Nodes[i].End is >= 0 and var end) endings.Add(graph.Ends[end].Ending);
            foreach (var edge in graph.EdgesOf(graph.Nodes[i])) reached[edge.To] = true;
        }

        return endings;
    }
}
