namespace TrustSim.Presentation.Documents;

/// <summary>Describes drawings in words, for outputs that show only words.</summary>
public static class DrawingWords
{
    /// <summary>Replaces each drawing by words, if words can express it.</summary>
    public static IEnumerable<Block> InWords(this IEnumerable<Block> blocks) => blocks.SelectMany(block => block.Drawing switch
    {
        null => [block],
        SpokenDrawing spoken => spoken.InWords,
        TableDrawing { InWords: { } said } => said,
        TableDrawing table => table.Rows.SelectMany(row => Create(table, row)),
        CardsDrawing cards => cards.Cards.Select(Create),
        // Words have no colours, and a table beside each chart has its figures.
        LegendDrawing or LineDrawing => [],
        _ => [block],
    });

    static IEnumerable<Block> Create(TableDrawing table, TableRow row)
    {
        if (row.InWords is { } said) return said;
        var cells = table.Columns.Zip(row.Cells).ToList();
        var heads =
            cells.Where(pair => pair.First.Kind is ColumnKind.RowHead or ColumnKind.Count).Select(pair => WordsOf(pair.Second))
                .Where(words => !words.IsEmpty);
        var figures =
            cells.Where(
                pair =>
                    pair.First.Kind is not (ColumnKind.RowHead or ColumnKind.Count) && !pair.First.Head.IsEmpty
                        && !WordsOf(pair.Second).IsEmpty)
            .Select(pair => pair.First.Head + Runs.FromProgram(" ") + WordsOf(pair.Second));
        var words = Runs.Join(": ", [Runs.Join(" ", heads), Runs.Join(", ", figures)]);
        return [new(BlockKind.Change, words), .. row.Below.Select(Block.Item)];
    }

    static Block Create(Card card) => card.Remark.IsEmpty
        ? Block.Say(BlockKind.Meter, "plain.card", ("name", card.Name), ("figure", card.Figure))
        : Block.Say(BlockKind.Meter, "plain.card-remark", ("name", card.Name), ("figure", card.Figure), ("remark", card.Remark));

    static Runs WordsOf(Cell cell)
    {
        var words = cell.Runs;
        if (cell.Id is { } id) words = words.IsEmpty ? Runs.FromProgram(id) : words + Runs.FromProgram($" ({id})");
        if (cell.Remark is { } remark) words += Runs.FromProgram(" ") + remark;
        if (!cell.Signs.IsEmpty) words += Runs.FromProgram(string.Concat(cell.Signs.Select(sign => sign.Text)));
        return Runs.Join(" ", [words, .. cell.More]);
    }
}
