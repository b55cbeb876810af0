using System.Globalization;
using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;

namespace TrustSim.Presentation.Analysis;

/// <summary>What the parts of an analysis say alike.</summary>
static class AnalysisWords
{
    /// <summary>Decisions of one path that are told; where a scenario goes round, a path may have thousands.</summary>
    public const int MostTold = 40;

    public static Runs Counted(PathAnalysis analysis) => analysis switch
    {
        { Paths: { IsOne: true } } => Say.Runs("analyse.one-path"),
        { Paths: { } paths } => Say.Runs("analyse.all-paths", ("number", Runs.FromProgram($"{paths:N0}"))),
        { ByRandomDraw: true } => Say.Runs("analyse.sample-of-players", ("number", Runs.FromProgram($"{analysis.Sample:N0}"))),
        _ => Say.Runs("analyse.sample-of-paths", ("number", Runs.FromProgram($"{analysis.Sample:N0}"))),
    };

    /// <summary>Whether all paths end alike, as far as one decimal shows.</summary>
    public static bool IsOne(Spread spread) => Tenths(spread.Least) == Tenths(spread.Most);

    /// <summary>A spread in one sentence, without its full stop.</summary>
    public static Runs Said(Spread spread) => IsOne(spread)
        ? Say.Runs("analyse.same-on-every-path", ("mean", Tenths(spread.Mean)))
        : Say.Runs(
            "analyse.spread",
            ("mean", Mean(spread)), ("low", Tenths(spread.Quantiles[1])), ("high", Tenths(spread.Quantiles[3])),
                ("least", Tenths(spread.Least)), ("most", Tenths(spread.Most)));

    public static Runs Tenths(double value) => Runs.FromProgram(value.ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture));

    public static Runs Weeks(double work) => Runs.FromProgram(work.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture));

    public static Runs Percent(double share) => Say.Runs("chart.tenths", ("share", 100 * share));

    public static Runs Percent(EndingShare ending) =>
        ending.Error > 0 ? Say.Runs("analyse.give-or-take", ("figure", Percent(ending.Share)), ("error", Percent(ending.Error)))
            : Percent(ending.Share);

    /// <summary>How often a path comes somewhere, on average.</summary>
    public static Runs Times(double times) => times > 1 + 1e-9 ? Say.Runs("analyse.times", ("times", Tenths(times))) : Percent(times);

    public static Runs Name(Archetype archetype) => Say.Runs($"archetype.{archetype.Id()}");

    public static Runs Name(TrustKey key) => Say.Runs($"key.{key.Id()}.short");

    /// <summary>The name of an ending; that the game just stops, where it is none.</summary>
    public static Runs Ending(Scene? ending) => ending is null ? Say.Runs("analyse.just-stops") : Runs.FromScenario(ending.Ending!);

    /// <summary>What a scene or a choice is called, with its name in the file.</summary>
    public static Runs Named(Runs title, string id) =>
        title.IsEmpty ? Runs.FromName(id) : Say.Runs("analyse.named", ("title", title), ("id", Runs.FromName(id)));

    /// <summary>trust 48.0, fear 20.0, work +0.5</summary>
    public static Runs Figures(double trust, double fear, double work) =>
        Say.Runs("word.figures", ("trust", Tenths(trust)), ("fear", Tenths(fear)), ("work", Weeks(work)));

    /// <summary>The key in at most five letters, for the head of a column.</summary>
    public static string Short(TrustKey key) => Say.Text($"key.{key.Id()}.column");

    /// <summary>Scenes that ask something, in the order of the file.</summary>
    public static IEnumerable<Scene> Asking(Scenario scenario) => scenario.Scenes.Where(scene => !scene.Choices.IsEmpty);

    /// <summary>In how many answers of a scene a key is touched from a side.</summary>
    public static int Answers(Scene scene, TrustKey key, Polarity polarity) =>
        scene.Choices.Count(choice => choice.Effects.Acts.Any(act => act.Key == key && act.Polarity == polarity));

    static Runs Mean(Spread spread) => spread.MeanError > 0
        ? Say.Runs("analyse.give-or-take", ("figure", Tenths(spread.Mean)), ("error", Runs.FromProgram($"{spread.MeanError:0.00}")))
        : Tenths(spread.Mean);
}
