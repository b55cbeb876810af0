namespace TrustSim.Presentation.Cells;

/// <summary>Draws trust and fear zoomed to their range, the work below the plan in half weeks, and what was told or landed.</summary>
static class CourseCells
{
    const int Gutter = 6;
    const int ChartRows = 7;
    const double LeastSpan = 16;
    const int MostWorkRows = 3;

    public static IEnumerable<Row> Render(CourseDrawing drawing, int width)
    {
        var points = drawing.Points;
        // The last figure stands behind the line.
        var columns = Math.Max(8, Math.Min(width, 100) - Gutter - 10);
        foreach (var row in LineChart.Zoomed(
            [.. points.Select(point => point.Trust)], [.. points.Select(point => point.Fear)],
            [.. points.Select(point => point.Label)], columns, ChartRows, drawing.Pointed, LeastSpan))
            yield return row;
        yield return LineChart.Legend;
        foreach (var row in Work(drawing, columns)) yield return row;
        foreach (var row in News(drawing, columns, width)) yield return row;
    }

    /// <summary>
    /// A column for each week hangs below the plan, a row for as many weeks behind as leave room for the decision below; ahead of plan it
    /// stands above.
    /// </summary>
    static IEnumerable<Row> Work(CourseDrawing drawing, int columns)
    {
        var (halves, above, below) = (Halves(1), 0, 0);
        for (var weeks = 1; ; weeks++)
        {
            halves = Halves(weeks);
            (above, below) = ((Math.Max(0, halves.Max()) + 1) / 2, (Math.Max(0, -halves.Min()) + 1) / 2);
            if (above + below <= MostWorkRows) break;
        }

        for (var row = above; row >= 1; row--) yield return Line("", half => Standing(half, row), Style.Trust);
        yield return new([new(Say.Text("debrief.work-row").PadRight(Gutter), Style.Dim), new(new string('─', columns), Style.Dim),
            new($" {Say.Text("debrief.plan")}", Style.Dim)]);
        for (var row = 1; row <= below; row++) yield return Line("", half => Hanging(half, row), Style.Fear);

        Row Line(string head, Func<int, char> sign, Style style)
        {
            var cells = new string(' ', columns).ToCharArray();
            foreach (var (index, half) in halves.Index())
            {
                var at = LineChart.ColumnOf(index, halves.Length, columns);
                for (var column = Math.Max(0, at - 1); column <= Math.Min(columns - 1, at + 1); column++)
                    if (sign(half) is not ' ' and var full) cells[column] = full;
            }

            return new([new(head.PadRight(Gutter), Style.Dim), new(new string(cells).TrimEnd(), style)]);
        }

        int[] Halves(int weeksARow) =>
            [.. drawing.Points.Select(point => (int)Math.Round(point.Work * 2 / weeksARow, MidpointRounding.AwayFromZero))];

        static char Hanging(int half, int row) => -half >= 2 * row ? '█' : -half == 2 * row - 1 ? '▀' : ' ';

        static char Standing(int half, int row) => half >= 2 * row ? '█' : half == 2 * row - 1 ? '▄' : ' ';
    }

    static IEnumerable<Row> News(CourseDrawing drawing, int columns, int width)
    {
        var news = drawing.Points.Index()
            .SelectMany(point => point.Item.News.Select(one => (Week: point.Index, one.IsTold, one.What))).ToList();
        if (news.Count == 0) yield break;
        var signs = new string(' ', columns).ToCharArray();
        foreach (var (week, isTold, _) in news) signs[LineChart.ColumnOf(week, drawing.Points.Length, columns)] = isTold ? '▲' : '▼';
        yield return new([new(Say.Text("debrief.news").PadRight(Gutter), Style.Dim), new(new string(signs).TrimEnd(), Style.Text)]);
        // Each name begins below its sign where that is free, else on a row of its own.
        var rows = new List<string>();
        foreach (var (week, _, what) in news)
        {
            var wide = TextWidth.Measure(what.Plain);
            var at = Math.Max(0, Math.Min(LineChart.ColumnOf(week, drawing.Points.Length, columns), width - Gutter - wide));
            var row = rows.FindIndex(line => TextWidth.Measure(line) + 2 <= at || line.Length == 0);
            if (row < 0)
            {
                row = rows.Count;
                rows.Add("");
            }

            rows[row] += new string(' ', at - TextWidth.Measure(rows[row])) + what.Plain;
        }

        foreach (var row in rows)
        {
            foreach (var line in TextWidth.Measure(row) <= width - Gutter ? [row] : TextWidth.Wrap(row, width - Gutter))
                yield return new(new string(' ', Gutter) + line, Style.Dim);
        }
    }
}
