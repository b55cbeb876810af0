namespace TrustSim.Presentation.Reports;

/// <summary>A facilitator's material for one decision: people with untold news, the effects of the other answers, and questions.</summary>
sealed class DiscussionReport(Debrief debrief, OtherPaths? others, int number)
{
    readonly Step step = debrief.Playthrough.Steps[number];
    readonly Playthrough asked = debrief.Playthrough.BackTo(number);
    readonly DecisionPoint? crossroads = others?.Crossroads.ElementAtOrDefault(number - 1);

    public IEnumerable<Block> Blocks()
    {
        var kept = Kept().ToList();
        yield return Block.Say(BlockKind.Subheading, "report.had-not-been-told");
        foreach (var block in kept.Count == 0 ? [Block.Say(BlockKind.Prose, "report.nobody-kept-back")] : kept) yield return block;
        if (asked.OpenChoices.Length > 1)
        {
            yield return Block.Say(BlockKind.Subheading, "report.paths-not-taken");
            yield return Block.Draw(Table());
        }

        yield return Block.Say(BlockKind.Subheading, "report.to-discuss");
        foreach (var prompt in asked.Scene!.Scene.Discuss) yield return Block.Quote(BlockKind.Question, prompt);
        foreach (var question in Questions()) yield return new(BlockKind.Question, question);
    }

    IEnumerable<Block> Kept() => asked.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Kept).Select(risk =>
        Block.Say(BlockKind.Speech, "debrief.quoted",
            ("words", Runs.FromScenario(debrief.Playthrough.Scenario[risk.Id].Says))) with { Label =
                Say.Runs("report.knew", ("names", Names(risk.KnownBy))) });

    Runs Names(IEnumerable<MemberId> people) => Say.List(people.Distinct().Select(NameOf));

    Runs NameOf(MemberId person) => Runs.FromScenario(debrief.Playthrough.Scenario[person].FirstName);

    /// <summary>Creates a table of open answers: their effects that week, and the ends of paths through them.</summary>
    TableDrawing Table() => new(
        Say.Runs("report.what-each-answer-does", ("unit", debrief.Step().One())),
        [
            Column.RowHead("report.column-answer"), Column.Figure("report.column-trust"), Column.Figure("report.column-fear"),
                Column.Figure("report.column-on-average"),
            Column.Figure("report.column-at-best"), Column.Figure("report.column-at-worst"),
        ],
        [.. asked.OpenChoices.Select(Row)]);

    TableRow Row(Choice choice)
    {
        var (before, week) = (asked.Team, asked.Decide(choice.Id).Current.Settled);
        var (trust, fear, text) =
            (Wording.WithSign(week.Trust - before.Trust), Wording.WithSign(week.Fear - before.Fear), Runs.FromScenario(choice.Text));
        var way = crossroads?.Ways.FirstOrDefault(way => way.Choice.Id == choice.Id);
        var (mean, best, worst) = (End(way?.Mean), End(way?.Best.Trust), End(way?.Worst.Trust));
        return new(new Cell(text) { IsStrong = IsTaken(choice), Remark = IsTaken(choice) ? Say.Runs("report.you-chose-this") : null },
            trust, fear, mean, best, worst)
        {
            InWords =
            [
                Block.Say(BlockKind.Reason, IsTaken(choice) ? "report.chosen" : "report.not-taken", ("text", text)),
                Block.Say(BlockKind.Change, "workshop.that-week", ("unit", debrief.Step().One()), ("trust", trust), ("fear", fear)),
                .. way is null ? (Block[])[]
                    : [Block.Say(BlockKind.Change, "report.paths-end", ("mean", mean), ("best", best), ("worst", worst))],
            ],
        };
    }

    /// <summary>Returns questions derived from the events of this decision.</summary>
    IEnumerable<Runs> Questions()
    {
        yield return Say.Runs("report.ask-what-you-wanted");
        var (person, change) =
            step.Before.People.Select(
                before => (debrief.Playthrough.Scenario[before.Id], Change: step.Settled[before.Id].Trust - before.Trust))
                    .MaxBy(moved => Math.Abs(moved.Change));
        if (Math.Abs(change) >= .5)
            yield return Say.Runs(change < 0 ? "report.ask-who-lost-trust" : "report.ask-who-won-trust", ("unit", debrief.Step().One()),
                ("name", NameOf(person.Id)), ("change", Wording.WithSign(change)));
        if (asked.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Kept).Select(risk => risk.KnownBy)
            .FirstOrDefault() is { IsDefaultOrEmpty: false } knowing)
            yield return Say.Runs("report.ask-who-knew", ("names", Names(knowing)));
        if (crossroads?.Ways.MaxBy(way => way.Mean) is { } best && !IsTaken(best.Choice) && best.Mean - crossroads.Taken.Mean >= 1)
            yield return Say.Runs("report.ask-about-best", ("choice", Runs.FromScenario(best.Choice.Text)));
    }

    bool IsTaken(Choice choice) => choice.Id == step.Choice!.Id;

    static Runs End(double? trust) => Runs.FromProgram(trust is { } known ? $"{known:0}" : "–");
}
