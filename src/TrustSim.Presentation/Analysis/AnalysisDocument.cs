namespace TrustSim.Presentation.Analysis;

/// <summary>An analysis of all paths through a scenario, as a document to hand round.</summary>
public static class AnalysisDocument
{
    public static Document Create(Scenario scenario, PathAnalysis analysis)
    {
        var (title, units) = (Runs.FromScenario(scenario.About.Title), scenario.Step().Many().Capital());
        return new(title,
        [
            Block.Say(BlockKind.Prose, "analyse.what-paths-do", ("counted", AnalysisWords.Counted(analysis))),
            .. scenario.About.Summary.Length > 0 ? [Block.Quote(BlockKind.Note, scenario.About.Summary)] : (Block[])[],
            Block.Draw(Cards(scenario, analysis)),
            Block.Say(BlockKind.Part, "analyse.how-paths-end"),
            Block.Draw(new HistogramsDrawing(
                Say.Runs("analyse.key-to-charts"),
                Spread(Tone.Trust, Say.Runs("analyse.trust-at-the-end"), Say.Runs("report.column-trust"), analysis.Trust),
                Spread(Tone.Fear, Say.Runs("analyse.fear-at-the-end"), Say.Runs("report.column-fear"), analysis.Fear),
                Spread(Tone.Work, Say.Runs("analyse.weeks-ahead-at-the-end", ("units", units)), units, analysis.Work))),
            Block.Say(BlockKind.Part, "analyse.endings"),
            Block.Draw(Endings(analysis)),
            .. analysis.Risks.IsEmpty ? (Block[])[]
                : [Block.Say(BlockKind.Part, "analyse.bad-news"), Block.Draw(FatesLegend), Block.Draw(Risks(scenario, analysis))],
            Block.Say(BlockKind.Part, "analyse.ways-of-leading"),
            Block.Say(BlockKind.Note, "analyse.ways-of-leading-explained"),
            Block.Draw(Archetypes(scenario, analysis)),
            .. AnalysisFigures.Create(scenario.Step(), analysis),
            .. AnalysisDecisions.Create(scenario, analysis),
            .. AnalysisPaths.Create(scenario, analysis),
            Block.Say(BlockKind.Footer, "analyse.practice"),
        ])
        { Name = Say.Runs("analyse.name", ("title", title)) };
    }

    static CardsDrawing Cards(Scenario scenario, PathAnalysis analysis) => new(
        new(Say.Runs("analyse.trust-at-the-end"), AnalysisWords.Tenths(analysis.Trust.Mean), Around(analysis.Trust)),
        new(Say.Runs("analyse.fear-at-the-end"), AnalysisWords.Tenths(analysis.Fear.Mean), Around(analysis.Fear)),
        new(Say.Runs("analyse.card-weeks-ahead", ("units", scenario.Step().Many().Capital())), AnalysisWords.Weeks(analysis.Work.Mean),
                Around(analysis.Work)),
        new(Say.Runs("analyse.card-decisions"), Runs.FromProgram($"{AnalysisWords.Asking(scenario).Count()}"),
            Say.Runs("analyse.card-scenes-that-ask")),
        new(Say.Runs("analyse.card-endings"), Runs.FromProgram($"{analysis.Endings.Count(ending => ending.Ending is not null)}"),
            Say.Runs("analyse.card-that-paths-come-to")));

    static Runs Around(Spread spread) => AnalysisWords.IsOne(spread)
        ? Say.Runs("analyse.on-every-path")
        : Say.Runs("analyse.from-to", ("least", AnalysisWords.Tenths(spread.Least)), ("most", AnalysisWords.Tenths(spread.Most)));

    static Histogram Spread(Tone tone, Runs title, Runs unit, Spread spread) =>
        new(tone, title, AnalysisWords.Said(spread), unit, spread, !AnalysisWords.IsOne(spread));

    static TableDrawing Endings(PathAnalysis analysis) => new(
        Say.Runs("analyse.share-of-endings"),
        [Column.RowHead("analyse.column-ending"), Column.Figure("analyse.column-share"), Column.Drawn],
        [
            .. analysis.Endings.Select(ending => new TableRow(
                new Cell(AnalysisWords.Ending(ending.Ending)) { Id = ending.Ending?.Id.Value }, AnalysisWords.Percent(ending),
                    new Bar(AnalysisWords.Percent(ending), (Tone.Share, ending.Share)))
            {
                InWords = [
                    Block.Say(BlockKind.Change, "analyse.ending-in-words", ("share", AnalysisWords.Percent(ending)),
                        ("ending", Named(ending.Ending)))],
            }),
        ]);

    static Runs Named(Scene? ending) =>
        ending is null ? AnalysisWords.Ending(null) : AnalysisWords.Named(AnalysisWords.Ending(ending), ending.Id.Value);

    static LegendDrawing FatesLegend => new(
        Say.Runs("analyse.legend"),
        (Tone.Told, Say.Runs("analyse.legend-told")), (Tone.Landed, Say.Runs("analyse.legend-landed")),
            (Tone.Kept, Say.Runs("analyse.legend-kept")), (Tone.None, Say.Runs("analyse.legend-none")));

    static TableDrawing Risks(Scenario scenario, PathAnalysis analysis) => new(
        Say.Runs("analyse.what-becomes-of-risks"),
        [
            Column.RowHead("analyse.column-risk"), Column.Plain("analyse.column-known-by"), Column.Figure("analyse.column-told"),
                Column.Figure("analyse.column-landed"),
            Column.Figure("analyse.column-kept"), Column.Figure("analyse.column-never-began"), Column.Drawn,
        ],
        [.. analysis.Risks.Select(risk => Row(scenario, risk))]);

    static TableRow Row(Scenario scenario, RiskShare risk)
    {
        var (told, landed, kept) = (AnalysisWords.Percent(risk.Told), AnalysisWords.Percent(risk.Landed), AnalysisWords.Percent(risk.Kept));
        return new(
            Cell.Empty with { Id = risk.Risk.Id.Value },
            Runs.Join(", ", risk.Risk.KnownBy.Select(member => Runs.FromScenario(scenario[member].Name))),
            told, landed, kept, AnalysisWords.Percent(Math.Max(0, 1 - risk.Told - risk.Landed - risk.Kept)),
            new Bar(Say.Runs("analyse.fates", ("told", told), ("landed", landed), ("kept", kept)), (Tone.Told, risk.Told),
                (Tone.Landed, risk.Landed), (Tone.Kept, risk.Kept)))
        {
            InWords = [
                Block.Say(BlockKind.Change, "analyse.risk-in-words", ("risk", Runs.FromName(risk.Risk.Id.Value)), ("told", told),
                    ("landed", landed), ("kept", kept))],
        };
    }

    static TableDrawing Archetypes(Scenario scenario, PathAnalysis analysis) => new(
        Say.Runs("analyse.where-ways-lead"),
        [
            Column.RowHead("analyse.column-way"), Column.Figure("report.column-trust"), Column.Narrow, Column.Figure("report.column-fear"),
                Column.Narrow, AnalysisWords.Ahead(scenario.Step()),
            Column.Words("analyse.column-ending"),
        ],
        [.. analysis.Archetypes.Select(Row)]);

    static TableRow Row(ArchetypePath led)
    {
        var (name, path) = (AnalysisWords.Name(led.Archetype), led.Path);
        var (trust, fear) = (AnalysisWords.Tenths(path.Trust), AnalysisWords.Tenths(path.Fear));
        var end =
            led.IsOver ? new Cell(AnalysisWords.Ending(path.Ending)) { Id = path.Ending?.Id.Value }
                : Say.Runs("analyse.continues", ("count", path.Decisions.Length));
        return new(
            name, trust, new Bar(Say.Runs("play.trust", ("trust", trust)), (Tone.Trust, path.Trust / 100)), fear,
                new Bar(Say.Runs("play.fear", ("fear", fear)), (Tone.Fear, path.Fear / 100)),
            AnalysisWords.Weeks(path.Work), end)
        {
            InWords =
            [
                Block.Say(
                    BlockKind.Change, "analyse.way-in-words",
                    ("way", name), ("figures", AnalysisWords.Figures(path.Trust, path.Fear, path.Work)),
                        ("end", led.IsOver ? Named(path.Ending) : Say.Runs("analyse.continues", ("count", path.Decisions.Length)))),
            ],
        };
    }
}
