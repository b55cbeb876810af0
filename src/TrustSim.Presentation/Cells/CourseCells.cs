namespace TrustSim.Presentation.Cells;

/// <summary>Draws trust and fear zoomed to their range, the work below the plan in half weeks, and what was told or landed.</summary>
static class CourseCells
{
    const int Gutter = CourseLine.Gutter;
    const int WidestWeek = 5;
    const int Behind = 11;
    const int MostWorkRows = 3;

    public static IEnumerable<Row> Render(CourseDrawing drawing, int width)
    {
        var points = drawing.Points.Length;
        // The last figure stands behind the line.
        var columns = Math.Max(8, Math.Min((points - 1) * WidestWeek + 1, width - Gutter - Behind));
        foreach (var row in new CourseLine(drawing, point => Gutter + LineChart.ColumnOf(point, points, columns)).Rows()) yield return row;
        // Bars above the plan keep the two apart; a week that ended less than a quarter ahead has none.
        if (drawing.Points.All(point => point.Work < .25)) yield return Row.Empty;
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

        halves = [.. halves.Select(half => (int)Math.Round(half * drawing.Grown))];
        // How far it ended from plan stands behind the last column, where that is.
        var last = drawing.Points[^1].Work;
        string[] end = Math.Abs(last) < .05 ? []
            : [Say.Number(Math.Abs(last), "0.0"), Say.Text(last < 0 ? "debrief.course-late" : "debrief.course-early")];
        for (var row = above; row >= 1; row--)
            yield return Line(EndAt(above - row, above, last > 0), half => Standing(half, row), Style.Trust);
        yield return new([new(Say.Text("debrief.work-row").PadRight(Gutter - 1), Style.Dim), new(new string('─', columns + 2), Style.Rule),
            new($" {Say.Text("debrief.plan")}", Style.Dim)]);
        for (var row = 1; row <= below; row++) yield return Line(EndAt(row - 1, below, last < 0), half => Hanging(half, row), Style.Fear);

        // The two words end with the last of so many rows; in a single row they share it.
        string EndAt(int row, int rows, bool isHere) => !isHere || end.Length == 0 ? ""
            : rows == 1 ? string.Join(' ', end)
            : row == rows - 2 ? end[0] : row == rows - 1 ? end[1] : "";

        Row Line(string figure, Func<int, char> sign, Style style)
        {
            var cells = new string(' ', columns + 1).ToCharArray();
            foreach (var (index, half) in halves.Index())
            {
                var at = LineChart.ColumnOf(index, halves.Length, columns);
                for (var column = Math.Max(0, at - 1); column <= Math.Min(columns, at + 1); column++)
                    if (sign(half) is not ' ' and var full) cells[column] = full;
            }

            var bars = new string(cells);
            return figure.Length == 0 ? new([new(new string(' ', Gutter), Style.Text), new(bars.TrimEnd(), style)])
                : new([new(new string(' ', Gutter), Style.Text), new(bars + "  ", style), new(figure, style)]);
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
        // Each name stands below its sign where that is free, else on a row of its own.
        var rows = new List<string>();
        foreach (var (week, _, what) in news)
        {
            var wide = TextWidth.Measure(what.Plain);
            var at = Math.Clamp(LineChart.ColumnOf(week, drawing.Points.Length, columns) - wide / 2, 0, Math.Max(0, width - Gutter - wide));
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
