using TrustSim.Core.Paths.Figures;

namespace TrustSim.Presentation.Analysis;

/// <summary>Several scenarios beside each other, as tables in Markdown: what a library offers, and whether it repeats itself.</summary>
public static class LibraryTable
{
    static readonly Archetype[] Shown = [Archetype.EarnsTrust, Archetype.Blamer];

    public static IEnumerable<string> Lines(IReadOnlyList<(Scenario Scenario, PathAnalysis Analysis)> library)
    {
        foreach (var row in Table(
            [
                Say.Runs("library.scenario"), Say.Runs("library.decisions"), Say.Runs("library.risks"), Say.Runs("library.step"),
                Say.Runs("library.paths"), .. Shown.Select(AnalysisWords.Name), Say.Runs("library.best"), Say.Runs("library.for-both"),
                Say.Runs("library.heard"),
            ],
            library.Select(one => Cells(one.Scenario, one.Analysis)))) yield return row;
        yield return "";
        var polarities = Enum.GetValues<Polarity>();
        foreach (var row in Table(
            [Say.Runs("library.key"), .. polarities.Select(polarity => polarity.Name())],
            TrustKeyTable.All.Select(key => (Runs[])
            [
                AnalysisWords.Name(key),
                .. polarities.Select(polarity => Figure(library.Count(one => Touches(one.Scenario, key, polarity)))),
            ]))) yield return row;
        yield return "";
        var tells = library.Select(one => one.Analysis.Figures?.Tells).OfType<TellCounts>()
            .Aggregate(TellCounts.None, (sum, one) => sum + one);
        foreach (var line in TellWords.Lines(tells)) yield return $"- {line.TrimStart()}";
    }

    static Runs[] Cells(Scenario scenario, PathAnalysis analysis)
    {
        var figures = analysis.Figures;
        return
        [
            Runs.FromScenario(scenario.About.Title),
            Runs.Join(" ", AnalysisWords.Asking(scenario).Select(scene => Figure(scene.Choices.Length))), Figure(scenario.Risks.Length),
            scenario.Step().One(), analysis.Paths is { } paths ? Runs.FromProgram($"{paths:N0}") : Runs.Empty,
            .. Shown.Select(way => analysis.Archetypes.Single(led => led.Archetype == way).Path)
                .Select(path => AnalysisWords.Tenths(path.Trust) + Runs.FromProgram(" / ") + AnalysisWords.Tenths(path.Fear)),
            figures?.Best is { } best ? AnalysisWords.Percent(best.Share) : Runs.Empty,
            figures is null ? Runs.Empty
                : Runs.FromProgram($"{figures.Prices.Count(price => price.IsBestForWork)} / {figures.Prices.Length}"),
            figures?.Decent is { } decent ? AnalysisWords.Percent(decent.Heard) : Runs.Empty,
        ];
    }

    static bool Touches(Scenario scenario, TrustKey key, Polarity polarity) =>
        AnalysisWords.Asking(scenario).Any(scene => AnalysisWords.Answers(scene, key, polarity) > 0);

    static Runs Figure(int number) => Runs.FromProgram($"{number}");

    static IEnumerable<string> Table(Runs[] head, IEnumerable<Runs[]> rows) =>
        rows.Select(cells => cells.Select(cell => cell.Plain)).Prepend(head.Select(_ => "---")).Prepend(head.Select(cell => cell.Plain))
            .Select(cells => $"| {string.Join(" | ", cells)} |");
}
