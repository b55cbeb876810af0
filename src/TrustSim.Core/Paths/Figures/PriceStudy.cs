namespace TrustSim.Core.Paths.Figures;

/// <summary>Computes the price of the best answer for trust, for players who take each open answer as often as another.</summary>
sealed class PriceStudy
{
    // In a row of means: the team's trust, work, then each person's trust, then each currency.
    const int Trust = 0;
    const int Work = 1;
    const int People = 2;

    readonly CompiledScenario map;
    readonly SceneSets sets;
    readonly int width;
    readonly double[] sums;
    readonly double[] weights;
    readonly int[] opens;

    public PriceStudy(PathGraph graph)
    {
        map = graph.Map;
        sets = graph.Details!.Sets;
        width = People + map.Layout.People + map.Source.About.Currencies.Length;
        (sums, weights, opens) = (new double[map.Choices.Count * width], new double[map.Choices.Count], new int[map.Choices.Count]);
        var nodes = graph.Nodes;
        var (means, ahead) = Behind(graph);
        var chances = new double[nodes.Count];
        chances[^1] = 1;
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            foreach (var (choice, to, opened) in graph.EdgesOf(nodes[i]))
            {
                var chance = chances[i] / nodes[i].Count;
                chances[to] += chance;
                weights[choice] += chance;
                for (var column = 0; column < width; column++) sums[choice * width + column] += chance * means[to * width + column];
                opens[choice] = sets.Unite(opens[choice], sets.Unite(opened, ahead[to]));
            }
        }
    }

    public ImmutableArray<DecisionPrice> Prices => [.. map.Scenes.Select(PriceOf).OfType<DecisionPrice>()];

    /// <summary>Mean trust at the end over all paths through an answer that some path takes, 0–100.</summary>
    public double TrustAfter(int choice) => sums[choice * width + Trust] / weights[choice];

    /// <summary>For each node, the means of the ends behind it and the scenes that can open there.</summary>
    (double[] Means, int[] Ahead) Behind(PathGraph graph)
    {
        var nodes = graph.Nodes;
        var (means, ahead) = (new double[nodes.Count * width], new int[nodes.Count]);
        for (var i = 0; i < nodes.Count; i++)
        {
            var row = means.AsSpan(i * width, width);
            if (nodes[i].End is >= 0 and var end)
            {
                (row[Trust], row[Work]) = (graph.Ends[end].Trust, graph.Ends[end].Work);
                graph.Details!.At(end).CopyTo(row[People..]);
                continue;
            }

            foreach (var (_, to, opened) in graph.EdgesOf(nodes[i]))
            {
                for (var column = 0; column < width; column++) row[column] += means[to * width + column] / nodes[i].Count;
                ahead[i] = sets.Unite(ahead[i], sets.Unite(opened, ahead[to]));
            }
        }

        return (means, ahead);
    }

    DecisionPrice? PriceOf(CompiledScene scene)
    {
        var answers = scene.Choices.Where(choice => weights[choice.Index] > 0).ToList();
        if (answers.Count < 2) return null;
        var best = answers.MaxBy(answer => Mean(answer, Trust))!;
        var others = answers.Where(answer => answer != best).ToList();
        var quicker = others.MaxBy(answer => Mean(answer, Work))!;
        // The trust of somebody who has left, or has not joined yet, compares with nothing.
        var stayers = Enumerable.Range(0, map.Layout.People)
            .Where(person => map.Source.Team[person] is { From: null, Until: null }).ToList();
        var (kinder, person) = others.SelectMany(answer => stayers.Select(person => (answer, person)))
            .MaxBy(pair => Lead(pair.answer, People + pair.person));
        var own = sets[opens[best.Index]].ToArray();
        var left = others.Aggregate(0, (set, answer) => sets.Unite(set, opens[answer.Index]));
        return new(
            scene.Source, best.Source, Lead(quicker, Work), quicker.Source, Lead(kinder, People + person), kinder.Source,
            map.Source.Team[person], [.. sets[left].ToArray().Except(own).Select(index => map.Scenes[index].Source)])
        {
            Currencies = [.. map.Source.About.Currencies.Select(Spent).Where(spent => spent.Amount >= CurrencyPrice.Least)],
        };

        CurrencyPrice Spent(MarkId currency, int index)
        {
            var column = People + map.Layout.People + index;
            var richer = others.MaxBy(answer => Mean(answer, column))!;
            return new(currency, Lead(richer, column), richer.Source);
        }

        double Lead(CompiledChoice answer, int column) => Mean(answer, column) - Mean(best, column);
    }

    double Mean(CompiledChoice choice, int column) => sums[choice.Index * width + column] / weights[choice.Index];
}
