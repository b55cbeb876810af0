using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths.Figures;

/// <summary>Computes the price of the best answer for trust, for players who take each open answer as often as another.</summary>
sealed class PriceStudy(PathCount count)
{
    readonly CompiledScenario map = count.Map;
    readonly FigureColumns columns = new(count.Map);

    public ImmutableArray<DecisionPrice> Prices => [.. map.Scenes.Select(PriceOf).OfType<DecisionPrice>()];

    /// <summary>Mean trust at the end after an answer that some path takes, 0–100, for these players. It is not
    /// <see cref="PathFacts.Answers"/>, in which each path counts alike.</summary>
    public double TrustAfter(CompiledChoice choice) => Mean(choice, FigureColumns.Trust);

    DecisionPrice? PriceOf(CompiledScene scene)
    {
        var answers = scene.Choices.Where(choice => Chance(choice) > 0).ToList();
        if (answers.Count < 2) return null;
        var best = answers.MaxBy(TrustAfter)!;
        var others = answers.Where(answer => answer != best).ToList();
        var quicker = others.MaxBy(answer => Mean(answer, FigureColumns.Work))!;
        // The trust of somebody who has left, or has not joined yet, compares with nothing.
        var stayers = Enumerable.Range(0, map.Layout.People)
            .Where(person => map.Source.Team[person] is { From: null, Until: null }).ToList();
        var (kinder, person) = others.SelectMany(answer => stayers.Select(person => (answer, person)))
            .MaxBy(pair => Lead(pair.answer, FigureColumns.People + pair.person));
        var left = new ulong[count.Facts.Opens[best.Index].Length];
        foreach (var answer in others) Bits.Unite(left, count.Facts.Opens[answer.Index]);
        return new(
            scene.Source, best.Source, Lead(quicker, FigureColumns.Work), quicker.Source,
            Lead(kinder, FigureColumns.People + person), kinder.Source,
            map.Source.Team[person],
            [.. Bits.In(left).Except(Bits.In(count.Facts.Opens[best.Index])).Select(index => map.Scenes[index].Source)])
        {
            Currencies = [.. map.Source.About.Currencies.Select(Spent).Where(spent => spent.Amount >= CurrencyPrice.Least)],
        };

        CurrencyPrice Spent(MarkId currency, int index)
        {
            var column = columns.Currencies + index;
            var richer = others.MaxBy(answer => Mean(answer, column))!;
            return new(currency, Lead(richer, column), richer.Source);
        }

        double Lead(CompiledChoice answer, int column) => Mean(answer, column) - Mean(best, column);
    }

    double Chance(CompiledChoice choice) => count.Sums.ByChance[choice.Index * (columns.Count + 1)];

    double Mean(CompiledChoice choice, int column) =>
        count.Sums.ByChance[choice.Index * (columns.Count + 1) + 1 + column] / Chance(choice);
}
