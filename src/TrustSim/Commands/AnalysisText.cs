using System.Globalization;
using TrustSim.Core.Roads;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using TrustSim.Terminal.Drawing;

namespace TrustSim.Commands;

/// <summary>An analysis as plain lines: figures first, drawn only with signs that a screen reader passes over.</summary>
static class AnalysisText
{
    const int WidestBar = 30;

    public static IEnumerable<string> Of(Scenario scenario, RoadAnalysis analysis, int width)
    {
        foreach (var line in TextWidth.Wrap($"{scenario.About.Title}: {Counted(analysis)}", width)) yield return line;
        foreach (var line in Histogram("Trust at the end", analysis.Trust)) yield return line;
        foreach (var line in Histogram("Fear at the end", analysis.Fear)) yield return line;
        foreach (var line in Histogram("Weeks ahead of plan at the end (behind it where negative)", analysis.Work)) yield return line;

        yield return "";
        yield return "Endings, by share of roads:";
        foreach (var ending in analysis.Endings)
        {
            var named = $"{Share(ending.Share)}{(ending.Error > 0 ? $" ± {Share(ending.Error).Trim()}" : "")}  {ending.Ending?.Ending ?? "play just stops"}{(ending.Ending is null ? "" : $" ({ending.Ending.Id})")}";
            foreach (var line in TextWidth.Wrap(named, width - 2)) yield return $"  {line}";
        }

        if (analysis.Risks.Length > 0)
        {
            yield return "";
            yield return "Bad news, by share of roads:";
            foreach (var risk in analysis.Risks) yield return $"  {risk.Risk.Id}: told {Share(risk.Told).Trim()}, landed {Share(risk.Landed).Trim()}, kept to the end {Share(risk.Kept).Trim()}";
        }

        yield return "";
        yield return "Ways of leading:";
        foreach (var (archetype, road, isOver) in analysis.Archetypes)
            yield return Figures($"  {Word.Of(archetype).Replace('-', ' '),-17}", road.Trust, road.Fear, road.Work, road.Ending) + (isOver ? "" : $"  (after {road.Decisions.Length} decisions; it goes on)");

        yield return "";
        foreach (var line in TextWidth.Wrap("Which decisions matter: how much of what parts the roads through them lies between their answers, in trust, fear and work; then where the roads by each answer end on average.", width)) yield return line;
        foreach (var decision in analysis.Decisions)
        {
            yield return $"  {decision.Scene.Id}: trust {Share(decision.Trust).Trim()}, fear {Share(decision.Fear).Trim()}, work {Share(decision.Work).Trim()}{(decision.Share < 1 ? $"; on {Share(decision.Share).Trim()} of roads" : "")}";
            foreach (var choice in decision.Choices) yield return Figures($"    {choice.Choice.Id.Value,-20}", choice.Trust, choice.Fear, choice.Work, null);
        }

        yield return "";
        foreach (var line in Keys(scenario)) yield return line;
        foreach (var line in Road("Most trust", analysis.Best, width).Concat(Road("Least trust", analysis.Worst, width))) yield return line;
    }

    static string Counted(RoadAnalysis analysis) => analysis switch
    {
        { Roads: { } roads } => string.Create(CultureInfo.InvariantCulture, $"all {roads:N0} roads, each counted once."),
        { ByLot: true } => string.Create(CultureInfo.InvariantCulture, $"a sample of {analysis.Sample:N0} players who answer by lot, since roads can go round and have no number; ± is half of a 95 % interval."),
        _ => string.Create(CultureInfo.InvariantCulture, $"a sample of {analysis.Sample:N0} roads, weighed so that each road counts alike; ± is half of a 95 % interval."),
    };

    static IEnumerable<string> Histogram(string title, Spread spread)
    {
        yield return "";
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{title}: mean {spread.Mean:0.0}{(spread.MeanError > 0 ? $" ± {spread.MeanError:0.00}" : "")}, half of all roads from {spread.Quantiles[1]:0.0} to {spread.Quantiles[3]:0.0}, all from {spread.Least:0.0} to {spread.Most:0.0}");
        var most = spread.Bins.Max();
        for (var i = 0; i < spread.Bins.Length; i++)
        {
            var (from, to) = (spread.BinStart + i * spread.BinWidth, spread.BinStart + (i + 1) * spread.BinWidth);
            var bar = new string('#', (int)Math.Round(WidestBar * spread.Bins[i] / most));
            yield return string.Create(CultureInfo.InvariantCulture, $"  {from,5:0.0} to {to,5:0.0}  {Share(spread.Bins[i])}  {bar}").TrimEnd();
        }
    }

    /// <summary>For each decision, which keys it offers, and from which side.</summary>
    static IEnumerable<string> Keys(Scenario scenario)
    {
        yield return "Keys by decision: + honoured, - against, o overdone, by some answer:";
        var ids = scenario.Scenes.Where(scene => !scene.Choices.IsEmpty).Select(scene => scene.Id.Value.Length).DefaultIfEmpty().Max();
        yield return $"  {"".PadRight(ids)}  open  hit   build leash conf  value";
        foreach (var scene in scenario.Scenes.Where(scene => !scene.Choices.IsEmpty))
        {
            var acts = scene.Choices.SelectMany(choice => choice.Deeds.Acts).ToList();
            yield return $"  {scene.Id.Value.PadRight(ids)}  {string.Join(' ', Core.Vocabulary.Keys.Six.Select(key => Sides(acts, key).PadRight(5)))}".TrimEnd();
        }
    }

    static string Sides(List<Act> acts, Key key)
    {
        var sides = string.Concat(Enum.GetValues<Side>().Where(side => acts.Any(act => act.Key == key && act.Side == side)).Select(side => side switch
        {
            Side.Honoured => '+',
            Side.Against => '-',
            _ => 'o',
        }));
        return sides.Length > 0 ? sides : ".";
    }

    static IEnumerable<string> Road(string title, NamedRoad road, int width)
    {
        yield return "";
        yield return Figures($"{title}:", road.Trust, road.Fear, road.Work, road.Ending);
        foreach (var line in TextWidth.Wrap(string.Join(", ", road.Decisions), width - 2)) yield return $"  {line}";
    }

    static string Figures(string name, double trust, double fear, double work, Scene? ending) => string.Create(CultureInfo.InvariantCulture,
        $"{name} trust {trust,4:0.0}, fear {fear,4:0.0}, work {work,5:+0.0;-0.0;0.0}{(ending is null ? "" : $"  {ending.Id}")}");

    static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share,5:0.0} %");
}
