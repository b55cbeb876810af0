namespace TrustSim.Presentation.Guides;

/// <summary>One page to lay beside the laptop: the set-up, the network to fill in, the plan, and the keys.</summary>
static class RunSheet
{
    static readonly ImmutableArray<string> Keys =
        ["enter", "pages", "letters", "vote", "way", "talk", "words", "back", "blank", "late", "end", "leave"];

    public static Block Create(GuideSubject subject) => Block.Draw(new TogetherDrawing(
    [
        Block.Say(BlockKind.Heading, "guide.sheet"),
        Block.Say(BlockKind.Prose, "guide.sheet-begin", ("command", Runs.FromProgram(Command(subject)))),
        Block.Say(BlockKind.Prose, "guide.sheet-notes"),
        Block.Say(BlockKind.Prose, "guide.sheet-network", ("line", Runs.FromProgram(new string('_', 24)))),
        .. subject.Setup.Groups.Any(group => group.Voters.AreTables) ? [Tables(subject)] : (Block[])[],
        Block.Draw(Plan(subject)),
        Block.Draw(new TableDrawing(Say.Runs("guide.sheet-keys"),
            [Column.RowHead("guide.column-key"), Column.Plain("guide.column-does")],
            [
                .. Keys.Select(key => new TableRow(
                    new Cell(Say.Runs($"guide.key-{key}")) { IsStrong = true }, Say.Runs($"guide.key-{key}-does"))),
            ])),
    ], IsOwnPage: true));

    static string Command(GuideSubject subject)
    {
        var setup = subject.Setup;
        var tables = setup.Groups.SelectMany(group => group.Voters.Tables).ToList();
        return string.Join(' ',
        [
            "trustsim workshop", subject.Scenario.About.Id, "--minutes", $"{setup.Minutes}",
            .. tables.Count > 0 ? (string[])["--tables", $"{tables.Count}"] : ["--people", $"{subject.People}"],
            .. setup.IsSplit ? (string[])["--halves"] : [], "--votes", setup.Way.Id(),
        ]);
    }

    static Block Tables(GuideSubject subject) => Block.Say(BlockKind.Prose, "guide.sheet-tables",
        ("tables", Say.List(subject.Setup.Groups.SelectMany(group => group.Voters.Tables).Select(Runs.FromPlayer))));

    static TableDrawing Plan(GuideSubject subject)
    {
        var from = TimeSpan.Zero;
        return new(Say.Runs("guide.sheet-plan"),
            [Column.Figure("guide.column-from"), Column.RowHead("guide.column-what"), Column.Plain("guide.column-how")],
            [
                Row(Say.Runs("guide.welcome"), Runs.Empty, subject.Plan.Opening),
                .. subject.Planned.Where(planned => planned.Decision.IsPlayed).Select(planned =>
                    Row(GuideWords.Decision(subject, planned.Decision, planned.Scenes), How(planned.Decision), planned.Decision.Whole)),
                Row(Say.Runs("guide.ending"), Runs.Empty, subject.Plan.Ending),
                Row(Say.Runs("guide.card-debrief"), GuideWords.InMinutes(DebriefGuide.Time(subject.Plan)), DebriefGuide.Time(subject.Plan)),
            ]);

        TableRow Row(Runs what, Runs how, TimeSpan length)
        {
            var begins = Runs.FromProgram($"{(int)from.TotalHours}:{from.Minutes:00}");
            from += length;
            return new(begins, what, how);
        }
    }

    static Runs How(PlannedDecision decision) =>
        decision.IsTold ? Say.Runs("guide.sheet-told")
        : decision.Talk > TimeSpan.Zero ? Say.Runs("guide.sheet-talk", ("time", GuideWords.InMinutes(decision.Talk)))
        : Say.Runs("guide.sheet-vote");
}
