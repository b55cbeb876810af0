namespace TrustSim.Presentation.Reports;

/// <summary>
/// The votes on one decision: each ballot, the changes in the second one, and the notes of dissenters. It has numbers only, never voters.
/// </summary>
static class BallotsReport
{
    public static IEnumerable<Block> Create(Group group, GroupDecision decision)
    {
        var offered = decision.Offered;
        if (decision.Last is not { } last)
        {
            yield return Block.Say(
                BlockKind.Change, "report.told", ("letter", WorkshopWording.LetterOf(decision.Decision.Choice, offered)));
            yield break;
        }

        yield return Block.Say(BlockKind.Subheading, "report.how-you-voted");
        yield return Block.Draw(Table(decision, last, group.Playthrough.Scenario[decision.Decision.Scene]));
        foreach (var (index, ballot) in decision.Ballots.Index())
            yield return Block.Say(BlockKind.Change, "report.ballot", ("vote", Name(decision, index)),
                ("way", WorkshopWording.WayOf(ballot.Way)), ("agreement", WorkshopWording.Agreement(ballot)));
        if (decision.Shift is { } shift) yield return new(BlockKind.Change, WorkshopWording.Shift(shift, offered));
        var (letter, by) = (WorkshopWording.LetterOf(decision.Decision.Choice, offered), WorkshopWording.By(decision.By));
        yield return decision.Talked > TimeSpan.Zero
            ? Block.Say(BlockKind.Change, "report.decided-after-talk", ("letter", letter), ("by", by),
                ("time", Wording.Duration(decision.Talked)))
            : Block.Say(BlockKind.Change, "report.decided-without-talk", ("letter", letter), ("by", by));
        foreach (var remark in decision.Remarks)
            yield return new(BlockKind.Speech, Runs.FromPlayer(remark.Text),
                Say.Runs("report.remark-for", ("letter", WorkshopWording.LetterOf(remark.Choice, offered))));
    }

    static Runs Name(GroupDecision decision, int ballot) =>
        decision.Ballots.Length == 1 ? Say.Runs("report.the-vote") : Say.Runs("report.vote", ("number", ballot + 1));

    static TableDrawing Table(GroupDecision decision, Ballot last, Scene scene) => new(
        Say.Runs("report.votes-for-each", ("voters", last.Voters)),
        [
            Column.RowHead("report.column-answer"),
            .. decision.Ballots.SelectMany((_, index) => (Column[])[new(Name(decision, index), ColumnKind.Figure), Column.Narrow]),
        ],
        [
            .. decision.Offered.Select(choice => Answer(decision, scene.Choices.Single(each => each.Id == choice))),
            .. Apart(decision).Select(row => NoAnswer(decision, row.Name, row.Counts)),
        ]);

    static TableRow Answer(GroupDecision decision, Choice choice)
    {
        var (letter, text, isTaken) =
            (WorkshopWording.LetterOf(choice.Id, decision.Offered), Runs.FromScenario(choice.Text),
                choice.Id == decision.Decision.Choice);
        var counts =
            decision.Ballots.Select(ballot =>
                Say.Runs("report.votes-of", ("votes", Figure(ballot, ballot.Of(choice.Id))), ("voters", ballot.Voters)));
        return new([
            new Cell(Say.Runs("report.lettered", ("letter", letter), ("text", text))) { IsStrong = isTaken },
            .. decision.Ballots.SelectMany(ballot => Votes(ballot, ballot.Of(choice.Id), isTaken ? Tone.Trust : Tone.Share)),
        ])
        {
            InWords = [
                Block.Say(BlockKind.Change, "report.answer-in-words", ("letter", letter),
                    ("votes", Runs.Join(Say.Text("report.then"), counts)), ("text", text))],
        };
    }

    static TableRow NoAnswer(GroupDecision decision, Runs name, ImmutableArray<int> counts) =>
        new([name, .. decision.Ballots.Zip(counts).SelectMany(pair => Votes(pair.First, pair.Second, Tone.Kept))])
        {
            InWords = [
                Block.Say(BlockKind.Change, "report.no-answer-in-words", ("name", name.Capital()),
                    ("counts", Say.List(counts.Select(count => Runs.FromProgram($"{count}")))))],
        };

    /// <summary>Returns votes for no answer, if any.</summary>
    static IEnumerable<(Runs Name, ImmutableArray<int> Counts)> Apart(GroupDecision decision)
    {
        if (decision.Ballots.Any(ballot => ballot.Abstained > 0))
            yield return (Say.Runs("report.for-none"), [.. decision.Ballots.Select(ballot => ballot.Abstained)]);
        if (decision.Ballots.Any(ballot => ballot.Missing > 0))
            yield return (Say.Runs("report.not-voted"), [.. decision.Ballots.Select(ballot => ballot.Missing)]);
    }

    static Cell[] Votes(Ballot ballot, int count, Tone tone) =>
        [Figure(ballot, count),
            new Bar(Say.Runs("report.votes-of", ("votes", Figure(ballot, count)), ("voters", ballot.Voters)),
                (tone, count / (double)ballot.Voters))];

    /// <summary>Returns a count of a ballot; a dash where files do not tell it.</summary>
    static Runs Figure(Ballot ballot, int count) => Runs.FromProgram(ballot.IsTold ? $"{count}" : "–");
}
