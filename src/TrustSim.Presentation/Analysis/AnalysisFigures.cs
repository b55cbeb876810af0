using TrustSim.Core.Paths.Figures;

namespace TrustSim.Presentation.Analysis;

/// <summary>The figures by which one judges a scenario: what the best answers cost, bands, what a decent player
/// hears, shares of endings, two ways.</summary>
static class AnalysisFigures
{
    public static IEnumerable<Block> Create(StepUnit step, PathAnalysis analysis) =>
    [
        .. analysis.Figures is { Prices.IsEmpty: false } priced ? Prices(step, priced) : [],
        .. Bands(analysis),
        .. analysis.Memories.IsEmpty ? [] : Memories(analysis.Memories),
        .. analysis.Figures?.Decent is { } decent ? Decent(decent) : [],
        .. analysis.Figures is { } figures ? Shares(figures).Concat(Ways(step, figures.TwoWays)) : [],
    ];

    static IEnumerable<Block> Memories(ImmutableArray<EpisodeMemory> memories) =>
    [
        Block.Say(BlockKind.Part, "analyse.memory"),
        Block.Say(BlockKind.Note, "analyse.memory-explained", ("least", EpisodeMemory.Least), ("others", EpisodeMemory.LeastNotSpoken)),
        .. memories.Select(memory => Block.Say(BlockKind.Change,
            memory.IsEnough ? "analyse.memory-of-episode" : "analyse.memory-too-little",
            ("episode", Runs.FromScenario(memory.Episode.Title)), ("places", memory.Places), ("others", memory.NotSpoken))),
    ];

    static IEnumerable<Block> Prices(StepUnit step, ScenarioFigures figures) =>
    [
        Block.Say(BlockKind.Part, "analyse.price"),
        Block.Say(BlockKind.Note, "analyse.price-explained"),
        Block.Draw(Table(step, figures.Prices)),
        Block.Say(BlockKind.Prose, "analyse.best-for-both",
            ("number", figures.Prices.Count(price => price.IsBestForWork)), ("all", figures.Prices.Length)),
    ];

    static TableDrawing Table(StepUnit step, ImmutableArray<DecisionPrice> prices)
    {
        var hasCurrencies = prices.Any(price => !price.Currencies.IsEmpty);
        return new(
            Say.Runs("analyse.price-of-best"),
            [
                Column.RowHead("report.column-decision"), Column.Words("analyse.column-best"),
                new(step.Many().Capital(), ColumnKind.Figure),
                Column.Figure("analyse.column-points-lost"), Column.Figure("analyse.column-closes"),
                .. hasCurrencies ? [Column.Words("analyse.column-spent")] : (Column[])[],
            ],
            [.. prices.Select(price => Row(step, price, hasCurrencies))]);
    }

    static TableRow Row(StepUnit step, DecisionPrice price, bool hasCurrencies) => new(
    [
        new Cell(Runs.FromScenario(price.Scene.InBrief())) { Id = price.Scene.Id.Value },
        new Cell(Runs.FromScenario(price.Best.Text)) { Id = price.Best.Id.Value },
        price.IsBestForWork ? Nothing : AnalysisWords.Tenths(price.Weeks),
        price.Points < DecisionPrice.LeastPoints ? Nothing : AnalysisWords.Tenths(price.Points),
        price.Closes.IsEmpty ? Nothing : Runs.FromProgram($"{price.Closes.Length}"),
        .. !hasCurrencies ? [] : (Cell[])[price.Currencies.IsEmpty ? Nothing : Runs.Join(", ", price.Currencies.Select(Spent))],
    ])
    {
        InWords =
        [
            Block.Say(BlockKind.Change, "analyse.price-in-words",
                ("scene", Runs.FromName(price.Scene.Id.Value)), ("answer", Runs.FromName(price.Best.Id.Value)),
                    ("costs", price.HasPrice ? Runs.Join("; ", Costs(step, price)) : Say.Runs("analyse.costs-nothing"))),
        ],
    };

    static Runs Spent(CurrencyPrice spent) =>
        Say.Runs("analyse.spent", ("amount", AnalysisWords.Tenths(spent.Amount)), ("currency", Runs.FromName(spent.Currency.Value)));

    static IEnumerable<Runs> Costs(StepUnit step, DecisionPrice price)
    {
        if (!price.IsBestForWork)
        {
            yield return Say.Runs("analyse.costs-weeks", ("time", step.ToATenth(price.Weeks)),
                ("answer", Runs.FromName(price.Quicker!.Id.Value)));
        }

        if (price.Points >= DecisionPrice.LeastPoints)
        {
            yield return Say.Runs("analyse.costs-points", ("name", Runs.FromScenario(price.Person!.FirstName)),
                ("points", AnalysisWords.Tenths(price.Points)), ("answer", Runs.FromName(price.Kinder!.Id.Value)));
        }

        foreach (var spent in price.Currencies)
        {
            yield return Say.Runs("analyse.costs-currency", ("spent", Spent(spent)), ("answer", Runs.FromName(spent.Richer.Id.Value)));
        }

        if (!price.Closes.IsEmpty) yield return Say.Runs("analyse.costs-scenes", ("scenes", Named(price.Closes)));
    }

    static IEnumerable<Block> Bands(PathAnalysis analysis) =>
    [
        Block.Say(BlockKind.Part, "analyse.bands"),
        Block.Say(BlockKind.Note, "analyse.bands-explained"),
        Block.Draw(new TableDrawing(
            Say.Runs("analyse.figures-in-bands"),
            [
                Column.RowHead("analyse.column-band"), Column.Figure("analyse.column-figure"), Column.Plain("analyse.column-should-be"),
                Column.Plain("analyse.column-holds"),
            ],
            [.. analysis.Bands.Select(Row)])),
    ];

    static TableRow Row(BandFigure figure)
    {
        var (band, holds) = (Say.Runs($"analyse.band.{figure.Band.Id()}"), Say.Runs(figure.Holds ? "analyse.holds" : "analyse.holds-not"));
        var row = ScenarioBandTable.Rows[figure.Band];
        var bound = row.Least is { } least ? Say.Runs("analyse.at-least", ("number", Bound(least)))
            : Say.Runs("analyse.at-most", ("number", Bound(row.Most!.Value)));
        return new(band, AnalysisWords.Tenths(figure.Figure), bound, holds)
        {
            InWords =
            [
                Block.Say(BlockKind.Change, "analyse.band-in-words",
                    ("band", band), ("figure", AnalysisWords.Tenths(figure.Figure)), ("bound", bound), ("holds", holds)),
            ],
        };
    }

    static Runs Bound(double bound) => Runs.FromProgram(Say.Number(bound, "0.#"));

    static IEnumerable<Block> Decent(DecentPlayer decent) =>
    [
        Block.Say(BlockKind.Part, "analyse.decent"),
        Block.Say(BlockKind.Note, "analyse.decent-explained"),
        Block.Say(BlockKind.Prose, "analyse.decent-hears", ("share", AnalysisWords.Percent(decent.Heard)),
            ("least", 100 * DecentPlayer.LeastHeard), ("most", 100 * DecentPlayer.MostHeard)),
        Block.Say(BlockKind.Prose, "analyse.decent-hears-each", ("risks", Say.List(decent.Risks.Select(WithShare)))),
        Block.Say(BlockKind.Prose, "analyse.decent-lives-through",
            ("share", AnalysisWords.Percent(decent.Landed)), ("strong", AnalysisWords.Percent(decent.StrongLanded)),
            ("least", 100 * DecentPlayer.LeastLanded), ("least-strong", 100 * DecentPlayer.LeastStrongLanded)),
    ];

    static Runs WithShare(RiskShare risk) => Say.Runs(
        "analyse.decent-risk", ("risk", Runs.FromName(risk.Risk.Id.Value)), ("share", AnalysisWords.Percent(risk.Told)));

    static IEnumerable<Block> Shares(ScenarioFigures figures)
    {
        yield return Block.Say(BlockKind.Part, "analyse.shares");
        if (figures.Best is not { } best) yield return Block.Say(BlockKind.Prose, "analyse.no-best-ending");
        else
        {
            yield return Block.Say(BlockKind.Prose, "analyse.best-ending", ("ending", Runs.FromScenario(best.Scene.Ending!)),
                ("share", AnalysisWords.Percent(best.Share)), ("trust", AnalysisWords.Tenths(best.Trust)),
                ("least", 100 * BestEnding.LeastShare), ("most", 100 * BestEnding.MostShare));
            yield return best.ReachedBy.IsEmpty ? Block.Say(BlockKind.Prose, "analyse.best-ending-reached-by-none")
                : Block.Say(BlockKind.Prose, "analyse.best-ending-reached-by",
                    ("ways", Say.List(best.ReachedBy.Select(AnalysisWords.Name))));
            yield return best.OnEveryPath.IsEmpty ? Block.Say(BlockKind.Prose, "analyse.best-ending-needs-none")
                : Block.Say(BlockKind.Prose, "analyse.best-ending-needs",
                    ("answers", Say.List(best.OnEveryPath.Select(decision => Runs.FromName(decision.ToString())))));
        }

        yield return figures.OutOfShare.IsEmpty ? Block.Say(BlockKind.Prose, "analyse.all-in-share")
            : Block.Say(BlockKind.Prose, "analyse.out-of-share", ("endings", Say.List(figures.OutOfShare.Select(WithShare))));
    }

    static Runs WithShare(EndingShare ending) => Say.Runs(
        "analyse.ending-with-share", ("ending", Runs.FromName(ending.Ending!.Id.Value)), ("share", AnalysisWords.Percent(ending.Share)));

    static IEnumerable<Block> Ways(StepUnit step, TwoWays ways)
    {
        yield return Block.Say(BlockKind.Part, "analyse.two-ways");
        yield return ways.Good.IsEmpty ? Block.Say(BlockKind.Prose, "analyse.no-good-ending")
            : Block.Say(BlockKind.Prose, "analyse.good-endings", ("endings", Named(ways.Good)));
        yield return ways.OnTime is { } onTime
            ? Block.Say(BlockKind.Prose, "analyse.way-on-time",
                ("weeks", AnalysisWords.Weeks(onTime.Work)), ("units", step.Many()), ("ending", EndOf(onTime)), ("path", AnswersOf(onTime)))
            : Block.Say(BlockKind.Prose, "analyse.no-way-on-time", ("time", step.Half()));
        yield return ways.Late is { } late
            ? Block.Say(BlockKind.Prose, "analyse.way-late",
                ("weeks", AnalysisWords.Weeks(late.Work)), ("units", step.Many()), ("ending", EndOf(late)), ("path", AnswersOf(late)))
            : Block.Say(BlockKind.Prose, "analyse.no-way-late", ("time", step.A()));
        if (ways is { OnTime: not null, Late: not null })
            yield return Block.Say(BlockKind.Prose, "analyse.ways-differ", ("share", AnalysisWords.Percent(ways.Differing)));
        yield return ways.AskForWork.IsEmpty ? Block.Say(BlockKind.Prose, "analyse.no-ending-asks-for-work")
            : Block.Say(BlockKind.Prose, "analyse.endings-ask-for-work", ("endings", Named(ways.AskForWork)));
    }

    static Runs EndOf(NamedPath path) => Runs.FromName(path.Ending!.Id.Value);

    static Runs AnswersOf(NamedPath path) =>
        Runs.Join(", ", path.Decisions.Take(AnalysisWords.MostTold).Select(taken => Runs.FromName(taken.Choice.Value)));

    static Runs Named(IEnumerable<Scene> scenes) => Say.List(scenes.Select(scene => Runs.FromName(scene.Id.Value)));

    static Runs Nothing => Runs.FromProgram("–");
}
