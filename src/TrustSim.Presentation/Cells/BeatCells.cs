using TrustSim.Presentation.Beats;

namespace TrustSim.Presentation.Cells;

/// <summary>Lays the parts of a beat out in rows.</summary>
static class BeatCells
{
    const int WidestNews = 58;
    const int NewsMargin = 8;
    const int BetweenNameAndWords = 2;
    const string Bar = "▌  ";

    /// <summary>Cells for the text of a beat, of so many beside the panel.</summary>
    public static int TextWidth(Beat beat, int width) => beat.IsNews
        ? Math.Min(width - Bar.Length - MarginOf(width), WidestNews)
        : Math.Min(width, Layout.WidestProse);

    /// <summary>The rows of blocks that stand together.</summary>
    public static IEnumerable<Row> Rows(Beat beat, IReadOnlyList<Block> part, int width)
    {
        var isIntroduced = part[0].Kind == BlockKind.Subheading;
        var names = beat.Blocks.Where(block => block.Kind == BlockKind.Speech)
            .Max(block => (int?)Cells.TextWidth.Measure(block.Label!.Value.Plain)) ?? 0;
        var before = "";
        foreach (var block in part)
        {
            // A second paragraph goes on below the first, without the name.
            var name = block.Label?.Plain == before ? "" : block.Label?.Plain ?? "";
            before = block.Label?.Plain ?? "";
            foreach (var row in Rows(beat, block, name, isIntroduced, names, width)) yield return row;
        }
    }

    static IEnumerable<Row> Rows(Beat beat, Block block, string name, bool isIntroduced, int names, int width) => block.Kind switch
    {
        BlockKind.Speech when isIntroduced => Layout.Hanging("   ", Style.Text, block.Text, Style.Text, width),
        // The title of the page names who tells it.
        BlockKind.Speech when beat.IsNews => Layout.Lines(BlockKind.Prose, block.Text, null, width),
        BlockKind.Speech => Spoken(name, block.Text, names, width),
        BlockKind.Chosen => Cells.TextWidth.Wrap(block.Text, width - 2)
            .Select(row => new Row([new Span("▌ ", Style.Strong), new Span(row, Style.Strong)])),
        BlockKind.Notice => Cells.TextWidth.Wrap(block.Text, width).Select(row => new Row(row, Style.FearStrong)),
        BlockKind.Title or BlockKind.Part or BlockKind.Heading or BlockKind.Subheading or BlockKind.Prose or BlockKind.Question
            or BlockKind.Option or BlockKind.Reason or BlockKind.Change or BlockKind.Unsaid or BlockKind.Meter or BlockKind.Note
            or BlockKind.Footer or BlockKind.Drawing => Layout.RowsOf(block, width),
    };

    /// <summary>The speaker's name in a column of its own; where it is too wide for that, on a row of its own.</summary>
    static IEnumerable<Row> Spoken(string name, string words, int names, int width)
    {
        var indent = names + BetweenNameAndWords;
        if (indent <= width / 3)
        {
            var lead = name + new string(' ', indent - Cells.TextWidth.Measure(name));
            return Layout.Hanging(lead, Style.Strong, words, Style.Text, width);
        }

        return
        [
            .. name.Length == 0 ? [] : Cells.TextWidth.Wrap(name, width).Select(row => new Row(row, Style.Strong)),
            .. Layout.Hanging("  ", Style.Text, words, Style.Text, width),
        ];
    }

    /// <summary>
    /// A page of news stands apart from everything else, with a bar at its side: blue for what was told, orange for what was not.
    /// </summary>
    public static IEnumerable<Row> WithBar(Beat beat, IEnumerable<Row> rows, int width)
    {
        var margin = new Span(new string(' ', MarginOf(width)), Style.Text);
        var bar = new Span(Bar, beat.Kind == BeatKind.Told ? Style.Trust : Style.Fear);
        return rows.Select(row => new Row([margin, bar, .. row.Spans], row.Option));
    }

    /// <summary>The question and its answers.</summary>
    /// <param name="pointed">The answer that is pointed at, from 0; −1: none.</param>
    public static IEnumerable<Row> Question(Beat beat, int pointed, int width, bool isRoomy)
    {
        var option = 0;
        foreach (var block in beat.Blocks)
        {
            if (isRoomy && block.Kind != BlockKind.Question) yield return Row.Empty;
            if (block.Kind != BlockKind.Option)
            {
                var margin = block.Kind == BlockKind.Question ? "" : " ";
                var most = Math.Min(width, Layout.WidestProse + 4);
                foreach (var row in Layout.Hanging(margin, Style.Text, block.Text, StyleOf(block.Kind), most)) yield return row;
                continue;
            }

            var isPointed = option == pointed;
            var lead = $"{(isPointed ? '►' : ' ')}{block.Label}  ";
            foreach (var row in Layout.Hanging(lead, Style.Strong, block.Text, Style.Option, width, option))
                yield return isPointed ? Marked(row, width) : row;
            option++;
        }
    }

    /// <summary>What is pointed at stands on a ground of its own, as wide as the answers are.</summary>
    static Row Marked(Row row, int width) => new(Cells.TextWidth.Fit(row.ToString(), width), Style.Selected, row.Option);

    static Style StyleOf(BlockKind kind) => kind == BlockKind.Question ? Style.Strong : Style.Dim;

    static int MarginOf(int width) => Math.Clamp((width - WidestNews - Bar.Length) / 2, 0, NewsMargin);
}
