using TrustSim.Presentation.Reports;

namespace TrustSim.Presentation.Analysis;

/// <summary>The best and the worst path of an analysis, in the scenario's words, with their trust and fear over time.</summary>
static class AnalysisPaths
{
    public static IEnumerable<Block> Create(Scenario scenario, PathAnalysis analysis)
    {
        if (analysis.Best.Decisions.IsEmpty) return [];
        if (analysis.Best.Trust <= analysis.Worst.Trust) return Create(scenario, Say.Runs("analyse.same-trust"), analysis.Best);
        var isSample = analysis.Paths is null;
        return
        [
            .. Create(scenario, Say.Runs(isSample ? "analyse.most-trust-of-sample" : "analyse.most-trust"), analysis.Best),
            .. analysis.Trust.Outer is { } most ? [Block.Say(BlockKind.Prose, "analyse.no-higher",
                ("bound", AnalysisWords.Above(most.Most)), ("found", AnalysisWords.Tenths(analysis.Best.Trust)))] : (Block[])[],
            .. Create(scenario, Say.Runs(isSample ? "analyse.least-trust-of-sample" : "analyse.least-trust"), analysis.Worst),
            .. analysis.Trust.Outer is { } least ? [Block.Say(BlockKind.Prose, "analyse.no-lower",
                ("bound", AnalysisWords.Below(least.Least)), ("found", AnalysisWords.Tenths(analysis.Worst.Trust)))] : (Block[])[],
        ];
    }

    static IEnumerable<Block> Create(Scenario scenario, Runs title, NamedPath path)
    {
        var play = Playthrough.Replay(scenario, path.Decisions.Take(AnalysisWords.MostTold));
        yield return new(BlockKind.Part, title);
        yield return Block.Say(
            BlockKind.Prose, "analyse.path-ends",
            ("trust", AnalysisWords.Tenths(path.Trust)), ("fear", AnalysisWords.Tenths(path.Fear)),
                ("weeks", AnalysisWords.Weeks(path.Work)), ("units", scenario.Step().Many()),
            ("decisions", Wording.Decisions(path.Decisions.Length)),
            ("ending", AnalysisWords.Ending(path.Ending)));
        yield return Block.Draw(Chart([.. play.Steps.Select(step => step.After)]));
        yield return Block.Draw(Table(play, path));
        if (path.Decisions.Length > AnalysisWords.MostTold)
            yield return Block.Say(BlockKind.Prose, "analyse.more-decisions", ("count", path.Decisions.Length - AnalysisWords.MostTold));
    }

    static LineDrawing Chart(ImmutableArray<Team> teams) => new(
        Say.Runs("analyse.after-each-decision"),
        Say.Runs(
            "analyse.line-described",
            ("trust", AnalysisWords.Tenths(teams[0].Trust)), ("trust-end", AnalysisWords.Tenths(teams[^1].Trust)),
                ("fear", AnalysisWords.Tenths(teams[0].Fear)), ("fear-end", AnalysisWords.Tenths(teams[^1].Fear))),
        [.. Enumerable.Range(0, teams.Length).Select(LineReport.Label)],
        [
            new(Say.Runs("chart.trust"), Tone.Trust, [.. teams.Select(team => team.Trust)]),
            new(Say.Runs("chart.fear"), Tone.Fear, [.. teams.Select(team => team.Fear)]),
        ]);

    static TableDrawing Table(Playthrough play, NamedPath path) => new(
        Say.Runs("analyse.decisions-of-path"),
        [
            new(Runs.Empty, ColumnKind.Count), Column.Words("analyse.column-scene"), Column.Words("report.column-answer"),
                Column.Figure("report.column-trust"), Column.Figure("report.column-fear"),
            AnalysisWords.Ahead(play.Step()),
        ],
        [.. play.Steps.Select(step => Row(play.Scenario, step))])
    {
        InWords = [
            new(BlockKind.Change,
                Runs.Join(", ", path.Decisions.Take(AnalysisWords.MostTold).Select(decision => Runs.FromName(decision.ToString()))))],
    };

    static TableRow Row(Scenario scenario, Step step)
    {
        var (scene, team) = (step.Decision is { } decision ? scenario[decision.Scene] : null, step.After);
        return new(
            LineReport.Label(step.Number), Words(scene?.InBrief(), scene?.Id.Value), Words(step.Choice?.Text, step.Choice?.Id.Value),
            AnalysisWords.Tenths(team.Trust), AnalysisWords.Tenths(team.Fear), AnalysisWords.Weeks(team.Work));
    }

    static Cell Words(string? words, string? id) =>
        words is null || id is null ? Cell.Empty : new Cell(Runs.FromScenario(words)) { Id = id };
}
