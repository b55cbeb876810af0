using TrustSim.Presentation.Analysis;

namespace TrustSim.Presentation.Guides;

/// <summary>All paths in one view: their number, their endings, the best and the worst, and the weightiest decisions.</summary>
static class PathsGuide
{
    const int MostPivotal = 3;

    public static IEnumerable<Block> Create(GuideSubject subject)
    {
        var analysis = subject.Analysis;
        return
        [
            Block.Say(BlockKind.Part, "guide.paths"),
            Block.Say(
                BlockKind.Prose, "guide.paths-in-short",
                ("counted", AnalysisWords.Counted(analysis).Capital()), ("trust", AnalysisWords.Said(analysis.Trust)),
                    ("fear", AnalysisWords.Said(analysis.Fear))),
            Block.Draw(Endings(analysis)),
            .. analysis.Best.Trust > analysis.Worst.Trust ? [Block.Draw(BestAndWorst(subject))] : (Block[])[],
            .. Pivotal(analysis),
        ];
    }

    static TableDrawing Endings(PathAnalysis analysis) => new(
        Say.Runs("guide.endings"),
        [Column.RowHead("analyse.column-ending"), Column.Figure("guide.column-paths"), Column.Drawn],
        [
            .. analysis.Endings.OrderByDescending(ending => ending.Share).Select(ending => new TableRow(
                AnalysisWords.Ending(ending.Ending), AnalysisWords.Percent(ending),
                    new Bar(AnalysisWords.Percent(ending), (Tone.Share, ending.Share)))),
        ]);

    static TableDrawing BestAndWorst(GuideSubject subject)
    {
        var (analysis, isSample) = (subject.Analysis, subject.Analysis.Paths is null);
        return new(
            Say.Runs("guide.best-and-worst"),
            [
                Column.RowHead("guide.column-path"), Column.Plain("guide.column-answers"), Column.Plain("analyse.column-ending"),
                    Column.Figure("report.column-trust"), Column.Figure("report.column-fear"),
                Column.Figure("report.column-work"),
            ],
            [
                Row(Say.Runs(isSample ? "guide.most-trust-of-sample" : "guide.most-trust"), analysis.Best),
                Row(Say.Runs(isSample ? "guide.least-trust-of-sample" : "guide.least-trust"), analysis.Worst),
            ]);

        TableRow Row(Runs name, NamedPath path) =>
            new(name, Answers(subject.Scenario, path), AnalysisWords.Ending(path.Ending), GuideWords.Ends(path.Trust),
                GuideWords.Ends(path.Fear), GuideWords.Weeks(path.Work));
    }

    static Runs Answers(Scenario scenario, NamedPath path)
    {
        var told =
            path.Decisions.Take(AnalysisWords.MostTold).Select(decision => (Scene: scenario[decision.Scene], decision.Choice))
                .Select(taken =>
            Runs.FromScenario(taken.Scene.InBrief()) + Runs.FromProgram(": ")
                + GuideWords.Letter(taken.Scene, taken.Scene.Choices.First(choice => choice.Id == taken.Choice)));
        return Runs.Join(" · ", told) + Runs.FromProgram(path.Decisions.Length > AnalysisWords.MostTold ? " …" : "");
    }

    static IEnumerable<Block> Pivotal(PathAnalysis analysis)
    {
        var pivotal = analysis.Decisions.Where(decision => decision.Trust >= .01).Take(MostPivotal).ToList();
        if (pivotal.Count == 0) yield break;
        yield return Block.Say(BlockKind.Heading, "guide.most-hangs");
        yield return Block.Say(BlockKind.Note, "guide.most-hangs-explained");
        foreach (var decision in pivotal)
        {
            var (title, trust) = (GuideWords.Title(decision.Scene), AnalysisWords.Percent(decision.Trust));
            yield return decision.Share < 1 - 1e-9
                ? Block.Say(BlockKind.Change, "guide.hangs-on-some", ("scene", title), ("trust", trust),
                    ("share", AnalysisWords.Percent(decision.Share)))
                : Block.Say(BlockKind.Change, "guide.hangs", ("scene", title), ("trust", trust));
        }
    }
}
