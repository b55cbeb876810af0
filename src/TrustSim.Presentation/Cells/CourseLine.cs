namespace TrustSim.Presentation.Cells;

/// <summary>
/// Draws trust (●) and fear (■) as two lines on a scale of their own range, with the decisions below and the last figures behind.
/// </summary>
/// <param name="columnOf">The column of a point.</param>
sealed class CourseLine(CourseDrawing drawing, Func<int, int> columnOf)
{
    /// <summary>Cells of the scale.</summary>
    public const int Gutter = 7;

    const int MostRows = 8;
    const int Behind = 3;

    static readonly int[] Steps = [2, 4, 5, 10, 20];

    readonly Dictionary<(int Row, int Column), (char Sign, Style Style)> cells = [];
    int high;
    int step;

    public IEnumerable<Row> Rows()
    {
        var rows = Scale();
        // What is drawn later lies above: a mark hides a line, and trust hides fear.
        Trace(point => point.Fear, Style.Fear);
        Trace(point => point.Trust, Style.Trust);
        Mark(point => point.Fear, '■', Style.Fear);
        Mark(point => point.Trust, '●', Style.Trust);
        Name(rows);
        for (var row = 0; row < rows; row++) yield return At(row);
        yield return Decisions();
    }

    /// <summary>Chooses the smallest step at which the range has no more rows than there are.</summary>
    int Scale()
    {
        var values = drawing.Points.SelectMany(point => new[] { point.Trust, point.Fear }).ToList();
        var rows = 0;
        foreach (var wide in Steps)
        {
            step = wide;
            high = (int)Math.Ceiling(values.Max() / step) * step;
            // Two names need two rows.
            rows = Math.Max(2, (high - (int)Math.Floor(values.Min() / step) * step) / step + 1);
            if (rows <= MostRows) break;
        }

        return rows;
    }

    int RowOf(double value) => (int)Math.Round((high - value) / step, MidpointRounding.AwayFromZero);

    void Trace(Func<CoursePoint, double> valueOf, Style style)
    {
        for (var i = 0; i + 1 < drawing.Points.Length; i++)
        {
            var (from, to) = (RowOf(valueOf(drawing.Points[i])), RowOf(valueOf(drawing.Points[i + 1])));
            var (left, right) = (columnOf(i), columnOf(i + 1));
            var bend = (left + right) / 2;
            for (var column = left; column <= right; column++) cells[(column <= bend ? from : to, column)] = ('─', style);
            if (from == to) continue;
            for (var row = Math.Min(from, to) + 1; row < Math.Max(from, to); row++) cells[(row, bend)] = ('│', style);
            cells[(from, bend)] = (to > from ? '╮' : '╯', style);
            cells[(to, bend)] = (to > from ? '╰' : '╭', style);
        }
    }

    /// <summary>A mark at the start and at each decision; two at one place stand side by side.</summary>
    void Mark(Func<CoursePoint, double> valueOf, char sign, Style style)
    {
        foreach (var (index, point) in drawing.Points.Index())
        {
            if (index > 0 && point.Label.Length == 0) continue;
            var place = (RowOf(valueOf(point)), columnOf(index));
            if (cells.TryGetValue(place, out var there) && there.Sign == '■') cells[(place.Item1, place.Item2 + 1)] = there;
            cells[place] = (sign, style);
        }
    }

    /// <summary>Names the lines behind their ends, each with its last figure, and never both on one row.</summary>
    void Name(int rows)
    {
        var (last, column) = (drawing.Points[^1], columnOf(drawing.Points.Length - 1) + Behind);
        var (trust, fear) = (RowOf(last.Trust), RowOf(last.Fear));
        if (trust == fear) (trust, fear) = trust == 0 ? (0, 1) : (trust - 1, Math.Min(rows - 1, fear + (trust == rows - 1 ? 0 : 1)));
        Write(trust, column, Say.Text("play.panel-trust", ("trust", Runs.FromProgram($"{last.Trust:0}"))), Style.Trust);
        Write(fear, column, Say.Text("play.panel-fear", ("fear", Runs.FromProgram($"{last.Fear:0}"))), Style.Fear);
    }

    void Write(int row, int column, string text, Style style)
    {
        foreach (var (index, sign) in text.Index()) cells[(row, column + index)] = (sign, style);
    }

    Row At(int row)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        spans.Add(new($"{high - row * step,5}┤ ", Style.Dim));
        var inRow = cells.Where(cell => cell.Key.Row == row).OrderBy(cell => cell.Key.Column).ToList();
        var at = Gutter;
        foreach (var ((_, column), (sign, style)) in inRow)
        {
            if (column > at) spans.Add(new(new string(' ', column - at), Style.Text));
            spans.Add(new($"{sign}", style));
            at = column + 1;
        }

        return new(spans.ToImmutable());
    }

    /// <summary>
    /// The number of each decision below its place; one that would touch the one before is left out, but never the one pointed at.
    /// </summary>
    Row Decisions()
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        var head = Say.Text("debrief.decision-turn");
        spans.Add(new(head, Style.Dim));
        var at = TextWidth.Measure(head);
        foreach (var (index, point) in drawing.Points.Index().Where(point => point.Item.Label.Length > 0))
        {
            var start = columnOf(index) - (point.Label.Length - 1) / 2;
            if (start <= at && index != drawing.Pointed) continue;
            spans.Add(new(new string(' ', Math.Max(1, start - at)), Style.Text));
            spans.Add(new(point.Label, index == drawing.Pointed ? Style.Selected : Style.Dim));
            at = Math.Max(at + 1, start) + point.Label.Length;
        }

        return new(spans.ToImmutable());
    }
}
