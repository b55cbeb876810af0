namespace TrustSim.Presentation.Reports;

/// <summary>Trust and fear of the team over the weeks, with the best and the worst path over them.</summary>
static class LineReport
{
    /// <param name="others">The playthrough among all paths; null where none reaches an end.</param>
    /// <param name="isDone">Whether the playthrough is finished.</param>
    public static IEnumerable<Block> Create(Debrief debrief, OtherPaths? others, bool isDone)
    {
        var (best, worst) =
            others is not null && others.Best.Trust > others.Worst.Trust ? (TrustOn(debrief, others.Best), TrustOn(debrief, others.Worst))
                : ([], []);
        return
        [
            Block.Say(BlockKind.Part, "report.line", ("unit", debrief.Step().One())),
            Block.Draw(Chart(debrief, best, worst)),
            .. best.IsEmpty ? (Block[])[] : [Paths(others!, best[^1], worst[^1])],
            Block.Draw(Figures(debrief.Timeline, debrief.Step())),
            .. isDone ? [DebriefPages.Standing(debrief)] : (Block[])[],
        ];
    }

    /// <summary>Returns the label below a week in charts.</summary>
    public static Runs Label(int week) => week == 0 ? Say.Runs("report.start") : Runs.FromProgram($"{week}");

    /// <summary>Returns trust at the end of each week of a path.</summary>
    static ImmutableArray<double> TrustOn(Debrief debrief, NamedPath path) =>
        [.. Debrief.From(Playthrough.Replay(debrief.Playthrough.Scenario, path.Decisions)).Timeline.Select(point => point.Team.Trust)];

    static LineDrawing Chart(Debrief debrief, ImmutableArray<double> best, ImmutableArray<double> worst)
    {
        var (timeline, opening, now) = (debrief.Timeline, debrief.Opening, debrief.Now);
        var weeks = Math.Max(timeline.Length, Math.Max(best.Length, worst.Length));
        return new(
            Say.Runs("report.line", ("unit", debrief.Step().One())),
            Say.Runs("report.line-described", ("trust", opening.Trust), ("trust-now", now.Trust), ("fear", opening.Fear),
                ("fear-now", now.Fear)),
            [.. Enumerable.Range(0, weeks).Select(Label)],
            [
                new(Say.Runs("chart.trust"), Tone.Trust, [.. timeline.Select(point => point.Team.Trust)]),
                new(Say.Runs("chart.fear"), Tone.Fear, [.. timeline.Select(point => point.Team.Fear)]),
                .. best.IsEmpty ? (Documents.Line[])[]
                    : [new(Say.Runs("report.best-path"), Tone.Best, best), new(Say.Runs("report.worst-path"), Tone.Worst, worst)],
            ]);
    }

    static Block Paths(OtherPaths others, double best, double worst) =>
        Block.Say(BlockKind.Note, others.Paths is null ? "report.best-and-worst-of-sample" : "report.best-and-worst", ("best", best),
            ("worst", worst));

    static TableDrawing Figures(ImmutableArray<TimelinePoint> timeline, StepUnit step) => new(
        Say.Runs("report.how-the-team-stood", ("unit", step.One())),
        [
            new(step.One().Capital(), ColumnKind.RowHead), new(Say.Runs("report.column-decision"), ColumnKind.Count),
                Column.Figure("report.column-trust"), Column.Figure("report.column-fear"),
            Column.Figure("report.column-clarity"), Column.Figure("report.column-work"),
        ],
        [.. timeline.Select((point, week) => Row(point, week, step))]);

    static TableRow Row(TimelinePoint point, int week, StepUnit step)
    {
        var team = point.Team;
        var when = week == 0 ? Say.Runs("report.at-the-start")
            : point.Decision is { } number ? Say.Runs("report.week-after-decision", ("week", step.At(week).Capital()), ("number", number))
            : step.At(week).Capital();
        return new(
            Label(week), Runs.FromProgram(point.Decisions.IsEmpty ? "–" : string.Join(", ", point.Decisions)), Whole(team.Trust),
                Whole(team.Fear), Whole(team.Clarity), Wording.Weeks(step, team.Work))
        {
            InWords =
            [
                Block.Say(BlockKind.Meter, "report.week-in-words", ("when", when), ("trust", team.Trust), ("fear", team.Fear),
                    ("clarity", team.Clarity), ("work", Wording.Weeks(step, team.Work))),
            ],
        };
    }

    static Runs Whole(double level) => Runs.FromProgram($"{level:0}");
}
