namespace TrustSim.Presentation.Reports;

/// <summary>The keys: the decisions that honoured each, worked against it or overdid it.</summary>
static class KeysReport
{
    public static IEnumerable<Block> Create(Debrief debrief) =>
    [
        Block.Say(BlockKind.Part, "debrief.keys", ("number", Say.InWords(TrustKeyTable.All.Length))),
        Block.Draw(new LegendDrawing(Runs.Empty, [.. PolarityTable.Rows.Select(row => (ToneOf(row.Member), row.Member.Name()))])),
        Block.Draw(new TableDrawing(
            Say.Runs("report.keys-touched"),
            [Column.RowHead("report.column-key"), Column.Figure("report.column-honoured"), Column.Figure("report.column-against"),
                Column.Figure("report.column-overdone"), Column.Drawn],
            [.. debrief.Keys.Select(key => Row(debrief, key))])
        { InWords = [] }),
        .. DebriefKeys.Told(debrief),
    ];

    public static Tone ToneOf(Polarity polarity) => polarity switch
    {
        Polarity.Honoured => Tone.Honoured,
        Polarity.Against => Tone.Against,
        Polarity.Overdone => Tone.Overdone,
    };

    static TableRow Row(Debrief debrief, KeyRecord key)
    {
        var counts =
            PolarityTable.Rows.Select(row => (Polarity: row.Member, Count: key.Moments.Count(moment => moment.Polarity == row.Member)))
                .ToList();
        var most = Math.Max(1, debrief.Keys.Max(other => other.Moments.Length));
        var title = Runs.Join(", ", counts.Select(pair => pair.Polarity.Name() + Runs.FromProgram($" {pair.Count}")));
        return new([
            key.Key.Name(),
            .. counts.Select(pair => (Cell)Runs.FromProgram($"{pair.Count}")),
            new Bar(title, [.. counts.Select(pair => (ToneOf(pair.Polarity), pair.Count / (double)most))]),
        ]);
    }
}
