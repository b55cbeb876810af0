namespace TrustSim.Presentation.Reports;

/// <summary>The group's way to its decisions: the voters, the rule, and the agreement in each ballot.</summary>
static class VotesReport
{
    /// <param name="explains">Whether it explains agreement; a report does so once.</param>
    public static IEnumerable<Block> Create(DecisionRule rule, Group group, bool explains) =>
    [
        Block.Say(BlockKind.Part, "report.how-you-decided"),
        Block.Say(BlockKind.Prose, "report.voted", ("voters", WorkshopWording.Voters(group.Voters)),
            ("rule", WorkshopWording.RuleOf(rule))),
        .. group.Voters.Tables.Select(table => new Block(BlockKind.Change, Runs.FromPlayer(table))),
        .. explains ? [Explained(group.Voters)] : (Block[])[],
        group.Decisions.IsEmpty ? Block.Say(BlockKind.Prose, "workshop.nothing-decided") : Block.Draw(Table(group)),
    ];

    static Block Explained(Voters voters) => Block.Say(
        BlockKind.Prose, "report.agreement-explained",
            ("two", voters.AreTables ? Say.Runs("report.two-tables") : WorkshopWording.PickedAtRandom),
                ("divided", WorkshopReview.Divided * 100));

    static TableDrawing Table(Group group) => new(
        Say.Runs("report.how-each-came-about"),
        [
            Column.RowHead("report.column-decision"), Column.Plain("report.column-votes"), Column.Figure("report.column-agreement"),
                Column.Narrow, Column.Plain("report.column-decided"),
            Column.Plain("report.column-talked"),
        ],
        [.. group.Decisions.Select(decision => Row(group, decision))]);

    static TableRow Row(Group group, GroupDecision decision)
    {
        var title =
            Say.Runs("workshop.decision", ("number", decision.Number),
                ("scene", Runs.FromScenario(group.Playthrough.Scenario[decision.Decision.Scene].InBrief())));
        var (tally, agreement) =
            (decision.Last is { } last ? WorkshopWording.Tally(last) : Say.Runs("workshop.no-vote"),
                Runs.FromProgram(decision.Last?.Agreement is { } known ? $"{known * 100:0}" : "–"));
        var decided =
            Runs.Join(", ", [WorkshopWording.LetterOf(decision.Decision.Choice, decision.Offered), WorkshopWording.By(decision.By)]);
        var talked = decision.Talked > TimeSpan.Zero ? Wording.Duration(decision.Talked) : Say.Runs("report.not-at-all");
        return new(title, tally, agreement,
            new Bar(Say.Runs("report.agreement-bar", ("agreement", agreement)), (Tone.Share, decision.Last?.Agreement ?? 0)), decided,
                talked)
        {
            InWords =
            [
                new(BlockKind.Reason, title),
                Block.Say(BlockKind.Change, "report.decision-in-words", ("tally", tally), ("agreement", agreement), ("decided", decided),
                    ("talked", talked)),
            ],
        };
    }
}
