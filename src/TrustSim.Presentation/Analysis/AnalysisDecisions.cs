using TrustSim.Presentation.Reports;

namespace TrustSim.Presentation.Analysis;

/// <summary>The decisions of an analysis: their weight, the consequences of each answer, and the keys that they practise.</summary>
static class AnalysisDecisions
{
    public static IEnumerable<Block> Create(Scenario scenario, PathAnalysis analysis) => !AnalysisWords.Asking(scenario).Any()
        ? [Block.Say(BlockKind.Part, "analyse.card-decisions"), Block.Say(BlockKind.Prose, "analyse.nothing-asked")]
        :
        [
            Block.Say(BlockKind.Part, "analyse.which-matter"),
            Block.Say(BlockKind.Note, "analyse.which-matter-explained"),
            Block.Draw(Matter(analysis)),
            .. Answers(scenario.Step(), analysis),
            Block.Say(BlockKind.Part, "analyse.practised"),
            Block.Say(BlockKind.Note, "analyse.practised-explained"),
            Block.Draw(KeysOf(scenario)),
        ];

    static TableDrawing Matter(PathAnalysis analysis) => new(
        Say.Runs("analyse.between-answers"),
        [
            Column.RowHead("report.column-decision"), Column.Figure("analyse.column-times"), Column.Figure("report.column-trust"),
                Column.Narrow, Column.Figure("report.column-fear"), Column.Narrow,
            Column.Figure("report.column-work"), Column.Narrow,
        ],
        [.. analysis.Decisions.Select(Row)]);

    static TableRow Row(WeighedDecision decision)
    {
        var (trust, fear, work) =
            (AnalysisWords.Percent(decision.Trust), AnalysisWords.Percent(decision.Fear), AnalysisWords.Percent(decision.Work));
        var words =
            Say.Runs("analyse.decision-in-words", ("scene", Runs.FromName(decision.Scene.Id.Value)), ("trust", trust), ("fear", fear),
                ("work", work));
        return new(
            Named(decision.Scene), AnalysisWords.Times(decision.Share),
            trust, new Bar(Say.Runs("analyse.bar-trust", ("share", trust)), (Tone.Trust, decision.Trust)),
            fear, new Bar(Say.Runs("analyse.bar-fear", ("share", fear)), (Tone.Fear, decision.Fear)),
            work, new Bar(Say.Runs("analyse.bar-work", ("share", work)), (Tone.Work, decision.Work)))
        {
            InWords = [new(BlockKind.Change, Through(decision, words))],
        };
    }

    static Runs Through(WeighedDecision decision, Runs words) => decision.Share switch
    {
        < 1 - 1e-9 => Say.Runs("analyse.on-some-paths", ("words", words), ("share", AnalysisWords.Percent(decision.Share))),
        > 1 + 1e-9 => Say.Runs("analyse.times-on-a-path", ("words", words), ("times", AnalysisWords.Tenths(decision.Share))),
        _ => words,
    };

    static IEnumerable<Block> Answers(StepUnit step, PathAnalysis analysis)
    {
        var furthest = Math.Max(1, analysis.Decisions.Select(Furthest).DefaultIfEmpty().Max());
        yield return Block.Say(BlockKind.Note, "analyse.answers-explained");
        foreach (var decision in analysis.Decisions)
        {
            yield return new(BlockKind.Heading, AnalysisWords.Named(Runs.FromScenario(decision.Scene.InBrief()), decision.Scene.Id.Value));
            yield return new(BlockKind.Prose, decision.Scene.Asked());
            yield return Block.Draw(AnswersOf(step, decision, furthest));
        }
    }

    static TableDrawing AnswersOf(StepUnit step, WeighedDecision decision, double furthest)
    {
        var mean = Mean(decision);
        return new(
            Say.Runs("analyse.ends-by-answer"),
            [
                Column.RowHead("report.column-answer"), Column.Figure("analyse.column-taken-by"), Column.Figure("report.column-trust"),
                    Column.Narrow, Column.Figure("report.column-fear"),
                AnalysisWords.Ahead(step),
            ],
            [.. decision.Choices.Select(Row)])
        { IsCaptionShown = false };

        TableRow Row(WeighedChoice choice)
        {
            var more = choice.Trust - mean;
            var bar =
                new Bar(Say.Runs("analyse.points-of-trust", ("points", AnalysisWords.Weeks(more))),
                    (more < 0 ? Tone.Fear : Tone.Trust, more / furthest)) { IsFromTheMiddle = true };
            return new(
                new Cell(Runs.FromScenario(choice.Choice.Text)) { Id = choice.Choice.Id.Value }, AnalysisWords.Percent(choice.Share),
                    AnalysisWords.Tenths(choice.Trust), bar,
                AnalysisWords.Tenths(choice.Fear), AnalysisWords.Weeks(choice.Work))
            {
                InWords =
                [
                    Block.Say(
                        BlockKind.Change, "analyse.answer-in-words",
                        ("answer", AnalysisWords.Named(Runs.FromScenario(choice.Choice.Text), choice.Choice.Id.Value)),
                            ("figures", AnalysisWords.Figures(choice.Trust, choice.Fear, choice.Work))),
                ],
            };
        }
    }

    static double Mean(WeighedDecision decision) => decision.Choices.Sum(choice => choice.Share * choice.Trust);

    static double Furthest(WeighedDecision decision) => decision.Choices.Max(choice => Math.Abs(choice.Trust - Mean(decision)));

    static TableDrawing KeysOf(Scenario scenario) => new(
        Say.Runs("analyse.keys-by-decision"),
        [Column.RowHead("report.column-decision"),
            .. TrustKeyTable.All.Select(key => new Column(AnalysisWords.Name(key), ColumnKind.Signs))],
        [.. AnalysisWords.Asking(scenario).Select(Row)]);

    static TableRow Row(Scene scene)
    {
        var signs =
            TrustKeyTable.All.Select(
                key => (Key: key, Signs: PolarityTable.Rows.Select(row => Sign(scene, key, row.Member)).OfType<Sign>().ToList())).ToList();
        var touched =
            signs.Where(pair => pair.Signs.Count > 0)
                .Select(
                    pair => AnalysisWords.Name(pair.Key) + Runs.FromProgram(" " + string.Join(' ', pair.Signs.Select(sign => sign.Text))))
                        .ToList();
        return new([Named(scene), .. signs.Select(pair => Cell.Empty with { Signs = [.. pair.Signs] })])
        {
            InWords =
            [
                Block.Say(
                    BlockKind.Change, "analyse.keys-in-words",
                    ("scene", Runs.FromName(scene.Id.Value)),
                        ("keys", touched.Count == 0 ? Say.Runs("analyse.no-key") : Runs.Join(", ", touched))),
            ],
        };
    }

    static Sign? Sign(Scene scene, TrustKey key, Polarity polarity)
    {
        if (AnalysisWords.Answers(scene, key, polarity) is not (> 0 and var answers)) return null;
        var sign = polarity switch { Polarity.Honoured => '+', Polarity.Against => '−', Polarity.Overdone => 'o' };
        return new(KeysReport.ToneOf(polarity), $"{sign}{answers}",
            Say.Runs("analyse.sign-spoken", ("number", answers), ("side", polarity.Name())));
    }

    static Cell Named(Scene scene) => new Cell(Runs.FromScenario(scene.InBrief())) { Id = scene.Id.Value };
}
