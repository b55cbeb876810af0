namespace TrustSim.Presentation.Analysis;

/// <summary>Texts that several parts of an analysis share.</summary>
static class AnalysisWords
{
    /// <summary>Most decisions that the document tells of one path. In a scenario with a cycle a path may have thousands.</summary>
    public const int MostTold = 40;

    public static Runs Counted(PathAnalysis analysis) => analysis switch
    {
        { Paths: { IsOne: true } } => Say.Runs("analyse.one-path"),
        { Paths: { } paths } => Say.Runs("analyse.all-paths", ("number", Runs.FromProgram(Say.Number(paths, "N0")))),
        { ByRandomDraw: true } => Say.Runs("analyse.sample-of-players", ("number", Runs.FromProgram(Say.Number(analysis.Sample, "N0")))),
        _ => Say.Runs("analyse.sample-of-paths", ("number", Runs.FromProgram(Say.Number(analysis.Sample, "N0")))),
    };

    /// <summary>Whether all paths end with the same value to one decimal.</summary>
    public static bool IsOne(Spread spread) => Tenths(spread.Least) == Tenths(spread.Most);

    /// <summary>Describes a spread in one sentence, without its full stop.</summary>
    public static Runs Said(Spread spread) => spread.Outer is { } outer
        ? Say.Runs("analyse.spread-within", ("spread", Found(spread)), ("least", Below(outer.Least)), ("most", Above(outer.Most)))
        : Found(spread);

    static Runs Found(Spread spread) => IsOne(spread)
        ? Say.Runs("analyse.same-on-every-path", ("mean", Tenths(spread.Mean)))
        : Say.Runs(
            "analyse.spread",
            ("mean", Mean(spread)), ("low", Tenths(spread.Quantiles[1])), ("high", Tenths(spread.Quantiles[3])),
                ("least", Tenths(spread.Least)), ("most", Tenths(spread.Most)));

    public static Runs Tenths(double value) => Runs.FromProgram(Say.Number(value, "0.0;-0.0;0.0"));

    /// <summary>A bound to a tenth that holds what it bounds.</summary>
    public static Runs Below(double least) => Tenths(Math.Floor(10 * least) / 10);

    /// <inheritdoc cref="Below"/>
    public static Runs Above(double most) => Tenths(Math.Ceiling(10 * most) / 10);

    public static Runs Weeks(double work) => Runs.FromProgram(Say.Number(work, "+0.0;-0.0;0.0"));

    public static Runs Percent(double share) => Say.Runs("chart.tenths", ("share", 100 * share));

    public static Runs Percent(EndingShare ending) =>
        ending.Error > 0 ? Say.Runs("analyse.give-or-take", ("figure", Percent(ending.Share)), ("error", Percent(ending.Error)))
            : Percent(ending.Share);

    /// <summary>Tells how often a path reaches a place, on average.</summary>
    public static Runs Times(double times) => times > 1 + 1e-9 ? Say.Runs("analyse.times", ("times", Tenths(times))) : Percent(times);

    /// <summary>The column of work at the end.</summary>
    public static Column Ahead(StepUnit step) =>
        new(Say.Runs("analyse.column-weeks-ahead", ("units", step.Many().Capital())), ColumnKind.Figure);

    public static Runs Name(Archetype archetype) => Say.Runs($"archetype.{archetype.Id()}");

    public static Runs Name(TrustKey key) => Say.Runs($"key.{key.Id()}.short");

    /// <summary>Returns the name of an ending, or the text that the game just stops.</summary>
    public static Runs Ending(Scene? ending) => ending is null ? Say.Runs("analyse.just-stops") : Runs.FromScenario(ending.Ending!);

    /// <summary>Returns the title of a scene or a choice, with its id.</summary>
    public static Runs Named(Runs title, string id) =>
        title.IsEmpty ? Runs.FromName(id) : Say.Runs("analyse.named", ("title", title), ("id", Runs.FromName(id)));

    /// <summary>trust 48.0, fear 20.0, work +0.5</summary>
    public static Runs Figures(double trust, double fear, double work) =>
        Say.Runs("word.figures", ("trust", Tenths(trust)), ("fear", Tenths(fear)), ("work", Weeks(work)));

    /// <summary>Returns the key in at most five letters, for the head of a column.</summary>
    public static string Short(TrustKey key) => Say.Text($"key.{key.Id()}.column");

    /// <summary>Returns the scenes with a question, in the order of the file.</summary>
    public static IEnumerable<Scene> Asking(Scenario scenario) => scenario.Scenes.Where(scene => !scene.Choices.IsEmpty);

    /// <summary>Counts the answers of a scene that touch a key with this polarity.</summary>
    public static int Answers(Scene scene, TrustKey key, Polarity polarity) =>
        scene.Choices.Count(choice => choice.Effects.Acts.Any(act => act.Key == key && act.Polarity == polarity));

    static Runs Mean(Spread spread) => spread.MeanError > 0
        ? Say.Runs("analyse.give-or-take", ("figure", Tenths(spread.Mean)),
            ("error", Runs.FromProgram(Say.Number(spread.MeanError, "0.00"))))
        : Tenths(spread.Mean);
}
