using System.Collections.Immutable;

namespace TrustSim.Terminal.Drawing;

/// <summary>
/// Trust and fear over time as rows of text: trust a solid line with filled marks, fear a dashed one with hollow marks, so that the
/// two can be told apart without colour.
/// </summary>
public static class LineChart
{
    const int Gutter = 5;

    /// <param name="trust">0–100, one value a point.</param>
    /// <param name="fear">0–100, as many as <paramref name="trust"/>.</param>
    /// <param name="labels">What stands below each point; empty where nothing does. A point with a label gets a mark.</param>
    /// <param name="selected">The point to point at; −1: none.</param>
    public static ImmutableArray<Row> Of(
        IReadOnlyList<double> trust, IReadOnlyList<double> fear, IReadOnlyList<string> labels, int width, int height, int selected = -1)
    {
        var (columns, rows) = (Math.Max(8, width - Gutter), Math.Max(3, height - 2));
        var grid = new Grid(columns, rows, trust.Count);
        if (selected >= 0) grid.Pointer(selected);
        grid.Plot(fear, labels, Stroke.Fear);
        grid.Plot(trust, labels, Stroke.Trust);
        var lines = ImmutableArray.CreateBuilder<Row>();
        for (var row = 0; row < rows; row++) lines.Add(grid.At(row));
        lines.Add(new Row("    └" + new string('─', columns), Ink.Dim));
        lines.Add(Labels(grid, labels, columns, selected));
        return lines.ToImmutable();
    }

    /// <summary>Which line is which.</summary>
    public static Row Legend { get; } = new([new("●── trust   ", Ink.Trust), new("○╌╌ fear", Ink.Fear), new("  ◐═ both", Ink.Strong)]);

    static Row Labels(Grid grid, IReadOnlyList<string> labels, int columns, int selected)
    {
        var signs = new string(' ', columns).ToCharArray();
        for (var point = 0; point < labels.Count; point++)
        {
            var text = point == selected ? $"[{labels[point]}]" : labels[point];
            var start = Math.Clamp(grid.Column(point) - text.Length / 2, 0, Math.Max(0, columns - text.Length));
            // A label that would run into its neighbour is left out; the selected one never is.
            if (point != selected && text.Length > 0 && signs.AsSpan(Math.Max(0, start - 1), Math.Min(columns, start + text.Length + 1) - Math.Max(0, start - 1)).ContainsAnyExcept(' ')) continue;
            text.CopyTo(0, signs, start, Math.Min(text.Length, columns - start));
        }

        return new Row([new Span(new string(' ', Gutter), Ink.Dim), new Span(new string(signs).TrimEnd(), Ink.Dim)]);
    }

    sealed record Stroke(char Flat, char Upright, char Mark, Ink Ink)
    {
        public static Stroke Trust { get; } = new('─', '│', '●', Ink.Trust);

        public static Stroke Fear { get; } = new('╌', '╎', '○', Ink.Fear);
    }

    sealed class Grid(int columns, int rows, int points)
    {
        readonly Dictionary<Ink, char[,]> layers = new() { [Ink.Dim] = new char[rows, columns], [Ink.Fear] = new char[rows, columns], [Ink.Trust] = new char[rows, columns] };

        public int Column(int point) => points <= 1 ? 0 : (int)Math.Round(point * (columns - 1.0) / (points - 1));

        public void Pointer(int point)
        {
            for (var row = 0; row < rows; row++) Put(Column(point), row, '┊', Ink.Dim);
        }

        public void Plot(IReadOnlyList<double> values, IReadOnlyList<string> labels, Stroke stroke)
        {
            for (var i = 0; i + 1 < values.Count; i++) Join(Column(i), RowOf(values[i]), Column(i + 1), RowOf(values[i + 1]), stroke);
            for (var i = 0; i < values.Count; i++)
            {
                if (i == 0 || labels[i].Length > 0) Put(Column(i), RowOf(values[i]), stroke.Mark, stroke.Ink);
            }
        }

        public Row At(int row)
        {
            var scale = row == 0 ? "100 ┤" : row == rows - 1 ? "  0 ┤" : row == (rows - 1) / 2 && rows % 2 == 1 ? " 50 ┤" : "    │";
            var spans = ImmutableArray.CreateBuilder<Span>();
            spans.Add(new(scale, Ink.Dim));
            for (var start = 0; start < columns;)
            {
                var end = start;
                var ink = Cell(row, start).Ink;
                while (end < columns && Cell(row, end).Ink == ink) end++;
                spans.Add(new(string.Concat(Enumerable.Range(start, end - start).Select(column => Cell(row, column).Sign)), ink));
                start = end;
            }

            return new Row(spans.ToImmutable());
        }

        int RowOf(double value) => (int)Math.Round((100 - Math.Clamp(value, 0, 100)) / 100 * (rows - 1));

        void Join(int fromColumn, int fromRow, int toColumn, int toRow, Stroke stroke)
        {
            var bend = (fromColumn + toColumn) / 2;
            for (var column = fromColumn; column <= toColumn; column++) Put(column, column <= bend ? fromRow : toRow, stroke.Flat, stroke.Ink);
            if (fromRow == toRow) return;
            Put(bend, fromRow, toRow > fromRow ? '╮' : '╯', stroke.Ink);
            Put(bend, toRow, toRow > fromRow ? '╰' : '╭', stroke.Ink);
            for (var row = Math.Min(fromRow, toRow) + 1; row < Math.Max(fromRow, toRow); row++) Put(bend, row, stroke.Upright, stroke.Ink);
        }

        void Put(int column, int row, char sign, Ink ink) => layers[ink][row, column] = sign;

        /// <summary>Where trust runs over fear both stay in sight, and a mark is worth more than a line.</summary>
        (char Sign, Ink Ink) Cell(int row, int column) => (layers[Ink.Trust][row, column], layers[Ink.Fear][row, column], layers[Ink.Dim][row, column]) switch
        {
            ('●', '○', _) => ('◐', Ink.Strong),
            ('─', '╌', _) => ('═', Ink.Strong),
            (not '●', '○', _) => ('○', Ink.Fear),
            (not '\0' and var trust, _, _) => (trust, Ink.Trust),
            (_, not '\0' and var fear, _) => (fear, Ink.Fear),
            (_, _, not '\0' and var pointer) => (pointer, Ink.Dim),
            _ => (' ', Ink.Text),
        };
    }
}
