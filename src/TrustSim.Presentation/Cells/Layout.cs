using TrustSim.Presentation.Plain;

namespace TrustSim.Presentation.Cells;

/// <summary>Lays blocks out in rows of a width.</summary>
public static class Layout
{
    /// <summary>Prose wider than this is hard to read.</summary>
    public const int WidestProse = 72;

    const int ChartHeight = 14;

    public static ImmutableArray<Row> Render(IEnumerable<Block> blocks, int width)
    {
        var lines = ImmutableArray.CreateBuilder<Row>();
        BlockKind? above = null;
        foreach (var block in Said(blocks))
        {
            if (above is { } kind && IsApart(kind, block.Kind)) lines.Add(Row.Empty);
            lines.AddRange(RowsOf(block, width));
            above = block.Kind;
        }

        return lines.ToImmutable();
    }

    /// <summary>One block: a drawing in the whole width, words in as much of it as is good to read.</summary>
    internal static IEnumerable<Row> RowsOf(Block block, int width, int widest = WidestProse) => block.Drawing switch
    {
        // On a screen one sentence a page stands out, and no heading outdoes it; from the last row of a room headings have to be seen.
        null when block.Kind == BlockKind.Heading => Rows(block.Text, Style.Dim, Math.Min(width, widest)),
        null => Bold(Lines(block.Kind, block.Text, block.Label?.Plain, Math.Min(width, widest)), block),
        SpokenDrawing drawing => Drawn(drawing, width),
        _ => Drawn(block.Drawing, Math.Min(width, widest)),
    };

    /// <summary>Makes the first signs of a paragraph stand out, on as many rows as they take.</summary>
    static IEnumerable<Row> Bold(IEnumerable<Row> rows, Block block)
    {
        if (block.Bold == 0) return rows;
        var (text, from) = (block.Text, 0);
        return rows.Select(row =>
        {
            var words = row.ToString();
            // Between two rows a space is left out.
            var at = Math.Max(from, text.IndexOf(words, from, StringComparison.Ordinal));
            from = at + words.Length;
            var bold = Math.Clamp(block.Bold - at, 0, words.Length);
            return new Row([new(words[..bold], Style.Strong), new(words[bold..], Style.Text)], row.Option);
        });
    }

    /// <summary>Renders a drawing in cells.</summary>
    internal static IEnumerable<Row> Drawn(Drawing drawing, int width) => drawing switch
    {
        LineDrawing chart => LineChart.Render(chart, width, ChartHeight),
        HistogramsDrawing charts =>
            charts.Histograms.SelectMany(histogram => HistogramLines.Render(histogram, width)).Select(line => new Row(line)),
        TogetherDrawing together => Render(together.Blocks, width),
        TracksDrawing tracks => DebriefCells.Render(tracks, width),
        LaddersDrawing ladders => DebriefCells.Render(ladders, width),
        KeysDrawing keys => DebriefCells.Render(keys, width),
        EvidenceDrawing evidence => DebriefCells.Render(evidence, width),
        SideBySideDrawing paths => DebriefCells.Render(paths, width),
        StairDrawing stair => StairCells.Render(stair, width),
        CourseDrawing course => CourseCells.Render(course, width),
        _ => [],
    };

    /// <summary>Replaces drawings by words, except those that cells can show.</summary>
    internal static IEnumerable<Block> Said(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block.Drawing is LineDrawing or SpokenDrawing ? [block] : new[] { block }.InWords());

    /// <summary>Lays out text with a lead on its first row, and indents the other rows by the width of the lead.</summary>
    public static IEnumerable<Row> Hanging(string lead, Style leadInk, string text, Style style, int width, int option = -1)
    {
        var indent = TextWidth.Measure(lead);
        foreach (var row in TextWidth.Wrap(text, width - indent))
        {
            yield return new Row([new Span(lead, leadInk), new Span(row, style)], option);
            lead = new string(' ', indent);
        }
    }

    internal static bool IsApart(BlockKind above, BlockKind below) =>
        above is not (BlockKind.Part or BlockKind.Heading or BlockKind.Subheading) && below switch
    {
        BlockKind.Part or BlockKind.Heading or BlockKind.Subheading or BlockKind.Question or BlockKind.Prose => true,
        // Words that somebody did not say stand below what says so.
        BlockKind.Unsaid => false,
        BlockKind.Change => false,
        // A reason stands directly above its effect, and an option below its question.
        BlockKind.Chosen or BlockKind.Speech or BlockKind.Drawing when above == BlockKind.Reason => false,
        BlockKind.Option when above == BlockKind.Question => false,
        BlockKind.Title or BlockKind.Speech or BlockKind.Option or BlockKind.Chosen or BlockKind.Reason or BlockKind.Meter or BlockKind.Note
            or BlockKind.Notice or BlockKind.Footer
            or BlockKind.Drawing => above != below,
    };

    /// <summary>Lays out a text of this kind. The caller has escaped its control characters.</summary>
    internal static IEnumerable<Row> Lines(BlockKind kind, string text, string? label, int width) => kind switch
    {
        BlockKind.Title or BlockKind.Part or BlockKind.Heading or BlockKind.Subheading => Rows(text, Style.Title, width),
        BlockKind.Question or BlockKind.Notice => Rows(text, Style.Strong, width),
        BlockKind.Speech => Speech(label, text, width),
        BlockKind.Option => Hanging($"  {label} ", Style.Strong, text, Style.Option, width),
        BlockKind.Chosen => Hanging("► ", Style.Strong, text, Style.Strong, width),
        BlockKind.Change => Hanging("  ", Style.Text, text, Style.Text, width),
        BlockKind.Unsaid => TextWidth.Wrap(text, width - 2).Select(row => new Row([new Span("▌ ", Style.Fear), new Span(row, Style.Text)])),
        BlockKind.Meter or BlockKind.Note or BlockKind.Footer => Rows(text, Style.Dim, width),
        BlockKind.Drawing => [],
        BlockKind.Prose or BlockKind.Reason => Rows(text, Style.Text, width),
    };

    static IEnumerable<Row> Rows(string text, Style style, int width) => TextWidth.Wrap(text, width).Select(row => new Row(row, style));

    /// <summary>Puts the speaker's name on the first row, and indents all other rows by two.</summary>
    static IEnumerable<Row> Speech(string? label, string text, int width)
    {
        var rows = TextWidth.Wrap($"{label}: {text}", width - 2).ToList();
        var name = $"{label}:";
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0) yield return new Row("  " + rows[i]);
            else if (rows[0].StartsWith(name, StringComparison.Ordinal))
                yield return new Row([new Span(name, Style.Strong), new Span(rows[0][name.Length..], Style.Text)]);
            else yield return new Row(rows[0], Style.Strong);
        }
    }
}
