namespace TrustSim.Presentation.Reports;

/// <summary>The people one by one: first and last meters, and the object of each person's fear.</summary>
static class PeopleReport
{
    public static IEnumerable<Block> Create(Debrief debrief) =>
    [
        new(BlockKind.Part, PeoplePage.Title),
        Block.Draw(new TableDrawing(
            Say.Runs("report.trust-and-fear-of-each"),
            [Column.RowHead("report.column-person"), Column.Figure("report.column-trust"), Column.Drawn,
                Column.Figure("report.column-fear"), Column.Drawn],
            [.. debrief.People.Select(person => Row(debrief.Step(), person))])
        { InWords = [] }),
        .. PeoplePage.Told(debrief),
    ];

    static TableRow Row(StepUnit step, PersonRecord person) => new(
        new Cell(Runs.FromScenario(person.Member.Name))
        {
            Remark = TeamNowPage.Moves(step, person).ToList() is { Count: > 0 } moves ? Runs.Join("; ", moves) : null,
        },
        Runs.FromProgram($"{person.Now.Trust:0}"),
            new Bar(Say.Runs("report.trust-of-100", ("trust", person.Now.Trust)), (Tone.Trust, person.Now.Trust / 100)),
        Runs.FromProgram($"{person.Now.Fear:0}"),
            new Bar(Say.Runs("report.fear-of-100", ("fear", person.Now.Fear)), (Tone.Fear, person.Now.Fear / 100)));
}
