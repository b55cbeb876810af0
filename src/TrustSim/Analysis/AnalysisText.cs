using System.Globalization;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using TrustSim.Terminal.Drawing;

namespace TrustSim.Analysis;

/// <summary>An analysis as plain lines: figures first, drawn only with signs that a screen reader passes over.</summary>
/// <param name="width">No line is wider.</param>
sealed class AnalysisText(Scenario scenario, PathAnalysis analysis, int width)
{
    const int WidestBar = 30;

    // Each key has its sides, and a space before the next.
    const int KeyCell = 5;

    static readonly int KeyCells = Core.Vocabulary.TrustKeyTable.All.Length * (KeyCell + 1) - 1;

    public static IEnumerable<string> Render(Scenario scenario, PathAnalysis analysis, int width) => new AnalysisText(scenario, analysis, width).Lines();

    IEnumerable<string> Lines() =>
    [
        .. Said($"{AnalysisWords.Line(scenario.About.Title)}: {AnalysisWords.Counted(analysis)}"),
        .. Histogram("Trust at the end", analysis.Trust),
        .. Histogram("Fear at the end", analysis.Fear),
        .. Histogram("Weeks ahead of plan at the end (behind it where negative)", analysis.Work),
        "", "Endings, by share of roads:", .. analysis.Endings.SelectMany(Ending),
        .. analysis.Risks.IsEmpty ? (IEnumerable<string>)[] : ["", "Bad news, by share of roads:", .. analysis.Risks.SelectMany(Risk)],
        "", "Ways of leading:", .. analysis.Archetypes.SelectMany(Archetype),
        "", .. Decisions(),
        .. Paths(),
    ];

    IEnumerable<string> Histogram(string title, Spread spread)
    {
        yield return "";
        foreach (var line in Said($"{title}: {AnalysisWords.Said(spread)}")) yield return line;
        if (AnalysisWords.IsOne(spread)) yield break;
        var edges = Enumerable.Range(0, spread.Bins.Length + 1).Select(i => (spread.BinStart + i * spread.BinWidth).ToString(spread.BinWidth < 1 ? "0.0;-0.0;0.0" : "0;-0;0", CultureInfo.InvariantCulture)).ToList();
        var (cells, most) = (edges.Max(edge => edge.Length), spread.Bins.Max());
        for (var i = 0; i < spread.Bins.Length; i++)
        {
            var row = $"  {edges[i].PadLeft(cells)} to {edges[i + 1].PadLeft(cells)}  {AnalysisWords.Percent(spread.Bins[i]),7}  ";
            var bar = new string('#', (int)Math.Round(Math.Clamp(width - row.Length, 0, WidestBar) * spread.Bins[i] / most));
            foreach (var line in Row((row + bar).TrimEnd())) yield return line;
        }
    }

    IEnumerable<string> Ending(EndingShare ending) =>
        Row($"  {AnalysisWords.Percent(ending)}  {(ending.Ending is { } scene ? $"{AnalysisWords.Line(scene.Ending!)} ({scene.Id})" : AnalysisWords.Stops)}");

    IEnumerable<string> Risk(RiskShare risk) =>
        Row($"  {risk.Risk.Id}: told {AnalysisWords.Percent(risk.Told)}, landed {AnalysisWords.Percent(risk.Landed)}, kept to the end {AnalysisWords.Percent(risk.Kept)}");

    IEnumerable<string> Archetype(ArchetypePath led) => Row(
        $"{Figures($"  {AnalysisWords.Name(led.Archetype),-17}", led.Path.Trust, led.Path.Fear, led.Path.Work, led.Path.Ending)}{(led.IsOver ? "" : $"  (goes on after {led.Path.Decisions.Length})")}");

    IEnumerable<string> Decisions()
    {
        if (!AnalysisWords.Asking(scenario).Any()) return ["Nothing is asked, so there is nothing to decide."];
        return
        [
            .. Said($"Which decisions matter: {char.ToLowerInvariant(AnalysisWords.Matter[0])}{AnalysisWords.Matter[1..]}"), .. analysis.Decisions.SelectMany(Decision),
            "", .. Said("Keys by decision: + honoured, - against, o overdone, by some answer:"), .. Keys(),
        ];
    }

    IEnumerable<string> Decision(WeighedDecision decision) =>
    [
        .. Row($"  {decision.Scene.Id}: trust {AnalysisWords.Percent(decision.Trust)}, fear {AnalysisWords.Percent(decision.Fear)}, work {AnalysisWords.Percent(decision.Work)}{Through(decision)}"),
        .. decision.Choices.SelectMany(choice => Row(Figures($"    {choice.Choice.Id.Value,-20}", choice.Trust, choice.Fear, choice.Work, null))),
    ];

    static string Through(WeighedDecision decision) => decision.Share switch
    {
        < 1 - 1e-9 => $"; on {AnalysisWords.Percent(decision.Share)} of roads",
        > 1 + 1e-9 => $"; {AnalysisWords.Tenths(decision.Share)} times on a road",
        _ => "",
    };

    /// <summary>For each decision, which keys it offers, and from which side.</summary>
    IEnumerable<string> Keys()
    {
        var ids = Math.Min(AnalysisWords.Asking(scenario).Max(scene => scene.Id.Value.Length), Math.Max(0, width - KeyCells - 4));
        foreach (var line in Row($"  {"".PadRight(ids)}  {Cells(AnalysisWords.Short)}".TrimEnd())) yield return line;
        foreach (var scene in AnalysisWords.Asking(scenario))
        {
            var (id, cells) = (scene.Id.Value, Cells(key => Sides(scene, key)));
            if (id.Length > ids)
            {
                foreach (var line in Row($"  {id}")) yield return line;
                id = "";
            }

            foreach (var line in Row($"  {id.PadRight(ids)}  {cells}".TrimEnd())) yield return line;
        }
    }

    static string Cells(Func<TrustKey, string> cell) => string.Join(' ', Core.Vocabulary.TrustKeyTable.All.Select(key => cell(key).PadRight(KeyCell)));

    static string Sides(Scene scene, TrustKey key)
    {
        var sides = string.Concat(Enum.GetValues<Polarity>().Where(polarity => AnalysisWords.Answers(scene, key, polarity) > 0).Select(polarity => polarity switch
        {
            Polarity.Honoured => '+',
            Polarity.Against => '-',
            Polarity.Overdone => 'o',
        }));
        return sides.Length > 0 ? sides : ".";
    }

    IEnumerable<string> Paths()
    {
        if (analysis.Best.Decisions.IsEmpty) return [];
        return analysis.Best.Trust > analysis.Worst.Trust
            ? [.. Path("Most trust:", analysis.Best), .. Path("Least trust:", analysis.Worst)]
            : Path("All roads end with the same trust, such as this one:", analysis.Best);
    }

    IEnumerable<string> Path(string title, NamedPath path)
    {
        var told = path.Decisions.Take(AnalysisWords.MostTold).Select(decision => decision.ToString()).ToList();
        if (path.Decisions.Length > told.Count) told.Add($"and {path.Decisions.Length - told.Count} more");
        return ["", .. Row(Figures(title, path.Trust, path.Fear, path.Work, path.Ending)), .. TextWidth.Wrap(string.Join(", ", told), width - 2).Select(line => $"  {line}")];
    }

    static string Figures(string name, double trust, double fear, double work, Scene? ending) =>
        $"{name} trust {AnalysisWords.Tenths(trust),4}, fear {AnalysisWords.Tenths(fear),4}, work {AnalysisWords.Weeks(work),5}{(ending is null ? "" : $"  {ending.Id}")}";

    IEnumerable<string> Said(string text) => TextWidth.Wrap(text, width);

    /// <summary>A row in columns; what is too much for it goes on below, further in.</summary>
    IEnumerable<string> Row(string row)
    {
        if (TextWidth.Measure(row) <= width) return [row];
        var indent = row.Length - row.TrimStart().Length;
        var end = row.Length;
        while (end > indent && TextWidth.Measure(row[..end]) > width) end = row.LastIndexOf(' ', end - 1);
        var (first, rest) = end > indent ? (row[..end].TrimEnd(), row[end..]) : ("", row);
        var below = new string(' ', Math.Min(indent + 2, width / 2));
        IEnumerable<string> lines = TextWidth.Wrap(rest, width - below.Length).Select(line => below + line);
        return first.Length > 0 ? lines.Prepend(first) : lines;
    }
}
