using TrustSim.Records.Cohorts;

namespace TrustSim.Presentation.Cohorts;

/// <summary>The decisions of groups, as a document to hand round.</summary>
public static class CohortDocument
{
    public static Document Create(IReadOnlyList<Cohort> cohorts) => new(Say.Runs("cohort.title"),
    [
        new(BlockKind.Notice, Wording.Practice),
        Block.Say(BlockKind.Note, "cohort.rule"),
        .. cohorts.SelectMany(Create),
    ]);

    static IEnumerable<Block> Create(Cohort cohort)
    {
        yield return Block.Say(BlockKind.Part, "cohort.scenario", ("title", Runs.FromScenario(cohort.Title)),
            ("id", Runs.FromName(cohort.Scenario)));
        if (cohort.People is null)
        {
            yield return Block.Say(BlockKind.Prose, "cohort.few");
            yield break;
        }

        yield return new(BlockKind.Prose, Counted(cohort));
        foreach (var block in cohort.Decisions.SelectMany(decision => Create(cohort, decision))) yield return block;
        yield return Block.Say(BlockKind.Heading, "cohort.how-it-ended");
        foreach (var block in cohort.End is { } end ? Create(cohort.Step, end) : [Block.Say(BlockKind.Prose, "cohort.few-finished")])
            yield return block;
        yield return Block.Say(BlockKind.Heading, "cohort.before-and-after");
        yield return cohort.Again is { } again ? Block.Draw(Table(cohort.Step, again)) : Block.Say(BlockKind.Prose, "cohort.few-again");
    }

    static Runs Counted(Cohort cohort)
    {
        var sentences =
            new List<Runs> { Say.Runs("cohort.counted", ("people", cohort.People!.Value), ("playthroughs", cohort.Plays!.Value)) };
        if (cohort.Nameless > 0) sentences.Add(Say.Runs("cohort.nameless", ("count", cohort.Nameless)));
        if (cohort.Versions > 1) sentences.Add(Say.Runs("cohort.versions", ("number", cohort.Versions)));
        if (cohort.Earlier > 0) sentences.Add(Say.Runs("cohort.earlier-laws", ("count", cohort.Earlier)));
        return Runs.Join(" ", sentences);
    }

    static IEnumerable<Block> Create(Cohort cohort, CohortDecision decision)
    {
        var question = CohortWords.Question(cohort, decision);
        if (decision.Answered is not { } answered)
            return [new(BlockKind.Heading, question), Block.Say(BlockKind.Prose, "cohort.few-answered")];
        return
        [
            Block.Say(BlockKind.Heading, "cohort.question", ("question", question), ("answered", answered)),
            .. answered == decision.Asked ? [] : (Block[])[Block.Say(BlockKind.Note, "cohort.same-words", ("answered", answered),
                ("asked", decision.Asked))],
            Block.Draw(new TableDrawing(
                Say.Runs("cohort.answered", ("answered", answered)),
                Counts("cohort.column-choice"),
                [.. decision.Options.Select(option => Counted(CohortWords.Option(decision, option), option.Taken, answered))])),
        ];
    }

    static IEnumerable<Block> Create(StepUnit step, CohortFinish end) =>
    [
        Block.Say(
            BlockKind.Prose, "cohort.means",
            ("finished", end.Finished), ("trust", CohortWords.Tenths(end.Trust)), ("fear", CohortWords.Tenths(end.Fear)),
                ("work", Wording.Weeks(step, end.Work))),
        Block.Draw(new TableDrawing(
            Say.Runs("cohort.endings"),
            Counts("analyse.column-ending"),
            [.. end.Endings.Select(ending => Counted(CohortWords.Ending(ending), ending.People, end.Finished))])),
        Block.Say(BlockKind.Note, "cohort.weights"),
        Block.Draw(new TableDrawing(
            Say.Runs("cohort.weights"),
            [Column.RowHead("report.column-key"), Column.Figure("cohort.column-for"), Column.Figure("report.column-against"),
                Column.Figure("report.column-overdone")],
            [.. end.Keys.Select(key => Row(step, key))])
        { IsCaptionShown = false }),
    ];

    static TableRow Row(StepUnit step, CohortKey key)
    {
        var (name, honoured, against, overdone) =
            (CohortWords.Label(key.Key, step), CohortWords.Tenths(key.Honoured), CohortWords.Tenths(key.Against),
                CohortWords.Tenths(key.Overdone));
        return new(name, honoured, against, overdone)
        {
            InWords = [
                Block.Say(BlockKind.Change, "cohort.key-in-words", ("key", name), ("for", honoured), ("against", against),
                    ("overdone", overdone))],
        };
    }

    static TableDrawing Table(StepUnit step, CohortAgain again)
    {
        var (caption, rows) = (Say.Runs("cohort.again", ("people", again.People)),
            CohortWords.Compared(again).Select(figure => Row(step, figure)).ToList());
        return new(caption, [Column.NamelessRowHead, Column.Figure("cohort.column-before"), Column.Figure("cohort.column-after")],
            [.. rows])
        {
            InWords = [new(BlockKind.Change, caption), .. rows.SelectMany(row => row.InWords!.Value)],
        };
    }

    static TableRow Row(StepUnit step, (string Name, double Before, double After) figure)
    {
        var (name, before, after) =
            (CohortWords.Label(figure.Name, step), CohortWords.Tenths(figure.Before), CohortWords.Tenths(figure.After));
        return new(name, before, after)
        {
            InWords = [Block.Say(BlockKind.Change, "cohort.from-to", ("name", name), ("before", before), ("after", after))],
        };
    }

    static ImmutableArray<Column> Counts(string head) =>
        [Column.RowHead(head), Column.Figure("cohort.column-people"), Column.Figure("chart.share"), Column.Drawn];

    static TableRow Counted(Runs words, int part, int whole)
    {
        var share = CohortWords.Percent(part, whole);
        return new(words, Runs.FromProgram($"{part}"), share, new Bar(share, (Tone.Share, part / (double)whole)))
        {
            InWords = [Block.Say(BlockKind.Change, "cohort.counted-in-words", ("number", part), ("share", share), ("words", words))],
        };
    }
}
