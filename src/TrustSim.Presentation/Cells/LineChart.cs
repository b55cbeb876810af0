using System.Diagnostics;

namespace TrustSim.Presentation.Cells;

/// <summary>
/// Trust and fear over time as rows of text. Trust is a solid line with filled marks, fear a dashed one with hollow marks, so that readers
/// can tell them apart without colour.
/// </summary>
public static class LineChart
{
    const int Gutter = 5;
    const double Tens = 10;
    const double LeastSpan = 40;

    /// <param name="trust">0–100, one value a point.</param>
    /// <param name="fear">0–100, as many as <paramref name="trust"/>.</param>
    /// <param name="labels">The label below each point; empty for none. A point with a label gets a mark.</param>
    /// <param name="selected">The selected point; −1: none.</param>
    public static ImmutableArray<Row> Render(
        IReadOnlyList<double> trust, IReadOnlyList<double> fear, IReadOnlyList<string> labels, int width, int height, int selected = -1)
    {
        var (columns, rows) = (Math.Max(8, width - Gutter), Math.Max(3, height - 2));
        var grid = new Grid(columns, rows, trust.Count);
        if (selected >= 0) grid.Pointer(selected);
        grid.Plot(fear, IsMarked, Stroke.Fear);
        grid.Plot(trust, IsMarked, Stroke.Trust);
        return Framed(grid, labels, columns, rows, selected);

        bool IsMarked(int point) => point == 0 || labels[point].Length > 0;
    }

    /// <summary>Renders the trust of one path, and over it the best and the worst path that branch off.</summary>
    /// <param name="yours">0–100, one value a week.</param>
    /// <param name="labels">The label below each week of <paramref name="yours"/>.</param>
    /// <param name="best">0–100; may have fewer or more weeks.</param>
    /// <param name="worst">0–100; may have fewer or more weeks.</param>
    /// <param name="from">The week in which they branch off.</param>
    /// <param name="selected">The selected week; −1: none.</param>
    public static ImmutableArray<Row> Over(
        IReadOnlyList<double> yours, IReadOnlyList<string> labels, IReadOnlyList<double> best, IReadOnlyList<double> worst, int from,
            int width, int height, int selected)
    {
        var (columns, rows) = (Math.Max(8, width - Gutter), Math.Max(3, height - 2));
        // Paths of one scenario differ by less than the whole scale, so the chart shows only the range that they use.
        double[] all = [.. yours, .. best, .. worst];
        var low = Math.Clamp(Math.Floor(all.Min() / Tens) * Tens, 0, 100 - LeastSpan);
        var high = Math.Clamp(Math.Ceiling(all.Max() / Tens) * Tens, low + LeastSpan, 100);
        var grid = new Grid(columns, rows, Math.Max(yours.Count, Math.Max(best.Count, worst.Count)), low, high);
        if (selected >= 0) grid.Pointer(selected);
        grid.Plot(worst, point => point > from, Stroke.Worst, from);
        grid.Plot(best, point => point > from, Stroke.Best, from);
        grid.Plot(yours, point => point == 0 || labels[point].Length > 0, Stroke.Trust);
        return Framed(grid, labels, columns, rows, selected);
    }

    /// <summary>The column of a point in so many columns.</summary>
    internal static int ColumnOf(int point, int points, int columns) =>
        points <= 1 ? 0 : (int)Math.Round(point * (columns - 1.0) / (points - 1));

    /// <summary>Renders a document's chart.</summary>
    public static ImmutableArray<Row> Render(LineDrawing drawing, int width, int height)
    {
        var (columns, rows) = (Math.Max(8, width - Gutter), Math.Max(3, height - 2));
        var grid = new Grid(columns, rows, drawing.Points.Length);
        foreach (var line in drawing.Lines.Reverse()) grid.Plot(line.Values, _ => true, StrokeOf(line.Tone));
        return Framed(grid, [.. drawing.Points.Select(point => point.Plain)], columns, rows, -1);
    }

    /// <summary>Explains the lines.</summary>
    public static Row Legend =>
        new(
            [new($"●── {Say.Text("chart.trust")}   ", Style.Trust), new($"○╌╌ {Say.Text("chart.fear")}", Style.Fear),
                new($"  ◐═ {Say.Text("chart.both")}", Style.Strong)]);

    /// <summary>Explains the lines where one other path lies over the player's own.</summary>
    public static Row LegendOf(Runs own, Runs other) => new([new($"●── {own}   ", Style.Trust), new($"▲·· {other}", Style.Strong)]);

    static Stroke StrokeOf(Tone tone) => tone switch
    {
        Tone.Trust => Stroke.Trust,
        Tone.Fear => Stroke.Fear,
        Tone.Best => Stroke.Best,
        Tone.Worst => Stroke.Worst,
        Tone.Share or Tone.Work or Tone.Told or Tone.Landed or Tone.Kept or Tone.None or Tone.Honoured or Tone.Against or Tone.Overdone =>
            throw new UnreachableException($"No line is drawn in {tone}."),
    };

    static ImmutableArray<Row> Framed(Grid grid, IReadOnlyList<string> labels, int columns, int rows, int selected) =>
    [
        .. Enumerable.Range(0, rows).Select(grid.At),
        new Row("    └" + new string('─', columns), Style.Dim),
        Labels(grid, labels, columns, selected),
    ];

    static Row Labels(Grid grid, IReadOnlyList<string> labels, int columns, int selected)
    {
        var signs = new string(' ', columns).ToCharArray();
        for (var point = 0; point < labels.Count; point++)
        {
            var text = point == selected ? $"[{labels[point]}]" : labels[point];
            var start = Math.Clamp(grid.Column(point) - text.Length / 2, 0, Math.Max(0, columns - text.Length));
            // Leave out a label that would touch its neighbour, but never the selected one.
            if (point != selected && text.Length > 0
                && signs.AsSpan(Math.Max(0, start - 1), Math.Min(columns, start + text.Length + 1) - Math.Max(0, start - 1))
                    .ContainsAnyExcept(' ')) continue;
            text.CopyTo(0, signs, start, Math.Min(text.Length, columns - start));
        }

        return new Row([new Span(new string(' ', Gutter), Style.Dim), new Span(new string(signs).TrimEnd(), Style.Dim)]);
    }

    /// <param name="Corners">The corners where a line turns down and then level again, and where it turns up and then level again.</param>
    sealed record Stroke(char Flat, char Upright, char Mark, string Corners, Style Style)
    {
        const string Round = "╮╰╯╭";
        const string None = "····";

        public static Stroke Trust { get; } = new('─', '│', '●', Round, Style.Trust);

        public static Stroke Fear { get; } = new('╌', '╎', '○', Round, Style.Fear);

        public static Stroke Best { get; } = new('·', '·', '▲', None, Style.Strong);

        public static Stroke Worst { get; } = new('·', '·', '▼', None, Style.Text);

        public static Stroke Pointer { get; } = new('┊', '┊', '\uffff', None, Style.Dim);

        /// <summary>The strokes, topmost first.</summary>
        public static IReadOnlyList<Stroke> All { get; } = [Trust, Fear, Best, Worst, Pointer];
    }

    sealed class Grid(int columns, int rows, int points, double low = 0, double high = 100)
    {
        readonly Dictionary<Stroke, char[,]> layers = Stroke.All.ToDictionary(stroke => stroke, _ => new char[rows, columns]);

        public int Column(int point) => ColumnOf(point, points, columns);

        public void Pointer(int point)
        {
            for (var row = 0; row < rows; row++) Put(Column(point), row, Stroke.Pointer.Upright, Stroke.Pointer);
        }

        public void Plot(IReadOnlyList<double> values, Func<int, bool> isMarked, Stroke stroke, int from = 0)
        {
            for (var i = from; i + 1 < values.Count; i++) Join(Column(i), RowOf(values[i]), Column(i + 1), RowOf(values[i + 1]), stroke);
            for (var i = from; i < values.Count; i++)
            {
                if (isMarked(i)) Put(Column(i), RowOf(values[i]), stroke.Mark, stroke);
            }
        }

        public Row At(int row)
        {
            double? level = row == 0 ? high : row == rows - 1 ? low : row == (rows - 1) / 2 && rows % 2 == 1 ? (low + high) / 2 : null;
            var scale = level is { } shown ? $"{shown,3:0} ┤" : "    │";
            var spans = ImmutableArray.CreateBuilder<Span>();
            spans.Add(new(scale, Style.Dim));
            for (var start = 0; start < columns;)
            {
                var end = start;
                var style = Cell(row, start).Style;
                while (end < columns && Cell(row, end).Style == style) end++;
                spans.Add(new(string.Concat(Enumerable.Range(start, end - start).Select(column => Cell(row, column).Sign)), style));
                start = end;
            }

            return new Row(spans.ToImmutable());
        }

        int RowOf(double value) => (int)Math.Round((high - Math.Clamp(value, low, high)) / (high - low) * (rows - 1));

        void Join(int fromColumn, int fromRow, int toColumn, int toRow, Stroke stroke)
        {
            var bend = (fromColumn + toColumn) / 2;
            for (var column = fromColumn; column <= toColumn; column++) Put(column, column <= bend ? fromRow : toRow, stroke.Flat, stroke);
            if (fromRow == toRow) return;
            var falls = toRow > fromRow;
            Put(bend, fromRow, stroke.Corners[falls ? 0 : 2], stroke);
            Put(bend, toRow, stroke.Corners[falls ? 1 : 3], stroke);
            for (var row = Math.Min(fromRow, toRow) + 1; row < Math.Max(fromRow, toRow); row++) Put(bend, row, stroke.Upright, stroke);
        }

        void Put(int column, int row, char sign, Stroke stroke) => layers[stroke][row, column] = sign;

        /// <summary>Where trust and fear meet, both stay visible, and a mark hides a line.</summary>
        (char Sign, Style Style) Cell(int row, int column)
        {
            var (trust, fear) = (layers[Stroke.Trust][row, column], layers[Stroke.Fear][row, column]);
            if (trust == Stroke.Trust.Mark && fear == Stroke.Fear.Mark) return ('◐', Style.Strong);
            if (trust == Stroke.Trust.Flat && fear == Stroke.Fear.Flat) return ('═', Style.Strong);
            foreach (var stroke in Stroke.All)
            {
                if (layers[stroke][row, column] == stroke.Mark) return (stroke.Mark, stroke.Style);
            }

            foreach (var stroke in Stroke.All)
            {
                if (layers[stroke][row, column] is not '\0' and var sign) return (sign, stroke.Style);
            }

            return (' ', Style.Text);
        }
    }
}
