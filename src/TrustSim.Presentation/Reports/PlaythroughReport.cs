namespace TrustSim.Presentation.Reports;

/// <summary>The report of a playthrough.</summary>
public static class PlaythroughReport
{
    public static Document Create(ReportSubject subject, Edition edition)
    {
        var title = Runs.FromScenario(subject.Scenario.About.Title);
        return new(title,
            [.. Leads(subject, edition), Block.Draw(new CardsDrawing([.. Numbers(subject.Debrief, subject.IsDone)])),
                .. Parts(subject, edition), Practice(BlockKind.Footer)])
        {
            Name = Say.Runs("report.name", ("title", title)),
        };
    }

    /// <summary>Creates the notice at the top and the foot of every report.</summary>
    public static Block Practice(BlockKind kind) => Block.Say(kind, "report.practice", ("notice", Wording.Practice));

    static IEnumerable<Block> Parts(ReportSubject subject, Edition edition)
    {
        var debrief = subject.Debrief;
        IEnumerable<IEnumerable<Block>> parts =
        [
            LineReport.Create(debrief, subject.Others, subject.IsDone),
            DecisionsReport.Create(debrief, subject.IsDone,
                discussed: edition == Edition.Facilitator ? number => new DiscussionReport(debrief, subject.Others, number).Blocks()
                    : null),
            .. subject.Decisions > 0
                ? [KeysReport.Create(debrief), [new(BlockKind.Part, Say.Runs("debrief.not-told")), .. DebriefNews.Told(debrief)],
                    PeopleReport.Create(debrief)] : (IEnumerable<Block>[])[],
            .. subject.IsDone ? [[new(BlockKind.Part, OtherPathsPage.Title), .. OtherPathsPage.Told(debrief, subject.Others)]]
                : (IEnumerable<Block>[])[],
            Foreseen.From(subject.Playthrough, subject.Past.Branch) is { IsEmpty: false } foreseen
                ? [new(BlockKind.Part, ForesightPage.Title), .. ForesightPage.Told(debrief, foreseen)] : [],
            edition == Edition.Participant ? TakeAwayReport.Create(subject) : [],
            subject.IsDone ? MorePages.Practises(subject.Scenario, BlockKind.Part) : [],
        ];
        return parts.SelectMany(part => part);
    }

    static IEnumerable<Block> Leads(ReportSubject subject, Edition edition)
    {
        var past = subject.Past;
        yield return (past.Tree.Alias, edition) switch
        {
            ({ } alias, Edition.Participant) => Block.Say(BlockKind.Prose, "report.game-by", ("alias", Runs.FromPlayer(alias))),
            (null, Edition.Participant) => Block.Say(BlockKind.Prose, "report.game"),
            ({ } alias, Edition.Facilitator) =>
                Block.Say(BlockKind.Prose, "report.game-by-for-facilitator", ("alias", Runs.FromPlayer(alias))),
            (null, Edition.Facilitator) => Block.Say(BlockKind.Prose, "report.game-for-facilitator"),
        };
        yield return Practice(BlockKind.Notice);
        if (edition == Edition.Facilitator) yield return Block.Say(BlockKind.Prose, "report.private");
        yield return Begun(subject);
        if (!subject.IsDone)
            yield return Block.Say(BlockKind.Prose, "report.not-finished", ("standing", BranchesPage.Standing(subject.Playthrough)));
        foreach (var block in HistoryPage.EarlierEnding(past)) yield return block with { Kind = BlockKind.Prose };
        if (past.OtherPaths > 0)
            yield return Block.Say(BlockKind.Prose, "report.other-paths", ("label", BranchesPage.LabelOf(past.Branch)),
                ("count", past.OtherPaths));
    }

    static Block Begun(ReportSubject subject)
    {
        var past = subject.Past;
        var begun = HistoryPage.Begun(past);
        var finished = past.Branch.DoneAt is { } done ? Say.Moment(done) : Runs.Empty;
        return (past.Branch.DoneAt, past.Played) switch
        {
            (not null, { } played) =>
                Block.Say(BlockKind.Prose, "report.begun-finished-played", ("begun", begun), ("finished", finished),
                    ("time", Wording.Duration(played))),
            (not null, null) => Block.Say(BlockKind.Prose, "report.begun-finished", ("begun", begun), ("finished", finished)),
            (null, { } played) => Block.Say(BlockKind.Prose, "report.begun-played", ("begun", begun), ("time", Wording.Duration(played))),
            (null, null) => Block.Say(BlockKind.Prose, "report.begun", ("begun", begun)),
        };
    }

    /// <summary>Returns the state of a playthrough at a glance.</summary>
    /// <param name="isDone">Whether the playthrough is finished.</param>
    public static IEnumerable<Card> Numbers(Debrief debrief, bool isDone)
    {
        var (opening, now) = (debrief.Opening, debrief.Now);
        yield return new(Say.Runs(isDone ? "report.card-trust-at-the-end" : "report.card-trust-so-far"), Whole(now.Trust),
            Say.Runs("report.card-of-100", ("start", opening.Trust)));
        yield return new(Say.Runs(isDone ? "report.card-fear-at-the-end" : "report.card-fear-so-far"), Whole(now.Fear),
            Say.Runs("report.card-of-100", ("start", opening.Fear)));
        yield return new(Say.Runs("report.card-work"), Wording.Weeks(debrief.Step(), now.Work), Say.Runs("report.card-by-plan"));
        yield return new(Say.Runs("report.card-decisions"), Whole(debrief.Playthrough.Steps.Length - 1),
            Say.Runs("report.card-in-weeks", ("weeks", debrief.Step().Whole(now.Week))));
        if (debrief.Playthrough.Ending?.Ending is { } ending && isDone)
            yield return new(Say.Runs("report.card-ending"), Say.Runs("debrief.quoted", ("words", Runs.FromScenario(ending))), Runs.Empty);
    }

    static Runs Whole(double number) => Runs.FromProgram($"{number:0}");
}
