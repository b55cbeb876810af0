using System.Globalization;
using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Analysis;

/// <summary>What the forms of an analysis that people read say alike.</summary>
static class AnalysisWords
{
    public const string Stops = "play just stops";

    public const string Matter =
        "How much of what parts the roads through them lies between their answers, in trust, fear and work; then where the roads by each answer end on average.";

    /// <summary>Decisions of one road that are told; where a scenario goes round, a road may have thousands.</summary>
    public const int MostTold = 40;

    public static string Counted(PathAnalysis analysis) => analysis switch
    {
        { Paths: { IsOne: true } } => "there is one road.",
        { Paths: { } paths } => string.Create(CultureInfo.InvariantCulture, $"all {paths:N0} roads, each counted once."),
        { ByRandomDraw: true } => string.Create(CultureInfo.InvariantCulture, $"a sample of {analysis.Sample:N0} players who answer by lot, since roads can go round and have no number; ± is half of a 95 % interval."),
        _ => string.Create(CultureInfo.InvariantCulture, $"a sample of {analysis.Sample:N0} roads, weighed so that each road counts alike; ± is half of a 95 % interval."),
    };

    public static string Mean(Spread spread) => $"{Tenths(spread.Mean)}{(spread.MeanError > 0 ? string.Create(CultureInfo.InvariantCulture, $" ± {spread.MeanError:0.00}") : "")}";

    /// <summary>Whether all roads end alike, as far as one decimal shows.</summary>
    public static bool IsOne(Spread spread) => Tenths(spread.Least) == Tenths(spread.Most);

    /// <summary>A spread in one sentence.</summary>
    public static string Said(Spread spread) => IsOne(spread)
        ? $"{Tenths(spread.Mean)} on every road"
        : $"mean {Mean(spread)}, half of all roads from {Tenths(spread.Quantiles[1])} to {Tenths(spread.Quantiles[3])}, all from {Tenths(spread.Least)} to {Tenths(spread.Most)}";

    public static string Tenths(double value) => value.ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    public static string Weeks(double work) => work.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0} %");

    public static string Percent(EndingShare ending) => $"{Percent(ending.Share)}{(ending.Error > 0 ? $" ± {Percent(ending.Error)}" : "")}";

    /// <summary>How often a road comes somewhere, on average.</summary>
    public static string Times(double times) => times > 1 + 1e-9 ? $"{Tenths(times)} times" : Percent(times);

    public static string Name(Archetype archetype) => archetype.Id().Replace('-', ' ');

    public static string Name(TrustKey key) => key.Id().Replace('-', ' ');

    /// <summary>The key in at most five letters, for the head of a column.</summary>
    public static string Short(TrustKey key) => key switch
    {
        TrustKey.OpenUp => "open",
        TrustKey.TakeTheHit => "hit",
        TrustKey.BuildUp => "build",
        TrustKey.DitchTheLeash => "leash",
        TrustKey.AcceptConfrontation => "conf",
        TrustKey.FindTheValue => "value",
        TrustKey.Clarity => "clear",
    };

    /// <summary>Scenes that ask something, in the order of the file.</summary>
    public static IEnumerable<Scene> Asking(Scenario scenario) => scenario.Scenes.Where(scene => !scene.Choices.IsEmpty);

    /// <summary>In how many answers of a scene a key is touched from a side.</summary>
    public static int Answers(Scene scene, TrustKey key, Polarity polarity) => scene.Choices.Count(choice => choice.Effects.Acts.Any(act => act.Key == key && act.Polarity == polarity));

    /// <summary>A text of the scenario in one line.</summary>
    public static string Line(string text) => ControlCharacters.Escape(Paragraphs.Joined(text));
}
