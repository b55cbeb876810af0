namespace TrustSim.Presentation.Cells;

/// <summary>Draws the six steps as a stair on which somebody goes up and down.</summary>
static class StairCells
{
    const int WidestColumn = 8;
    const int LeastColumn = 4;
    const int Margin = 2;
    const int Gap = 6;

    public static IEnumerable<Row> Render(StairDrawing drawing, int width)
    {
        var all = Enum.GetValues<Openness>();
        var phrases = all.Max(step => TextWidth.Measure(step.Phrase().Plain)) + Margin + Gap;
        var room = Math.Max(1, (width - phrases) / LeastColumn);
        // Where there is not room for all weeks, the last ones are worth more than the first.
        var steps = drawing.Steps[Math.Max(0, drawing.Steps.Length - room)..];
        var column = Math.Clamp((width - phrases) / steps.Length, LeastColumn, WidestColumn);
        foreach (var step in all.Reverse())
        {
            var name = $"{new string(' ', Margin)}{step.Phrase().Plain}";
            yield return new([new(TextWidth.Fit(name, phrases), Style.Text), .. Along(steps, step, column)]);
        }

        yield return new(Weeks(drawing.Unit.Plain, steps, phrases, column), Style.Dim);
    }

    static IEnumerable<Span> Along(ImmutableArray<(Runs Week, Openness Step)> steps, Openness level, int column)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var isOn = steps[i].Step == level;
            yield return new(isOn ? "●" : "·", isOn ? DebriefCells.StyleOf(level) : Style.Rule);
            if (i + 1 < steps.Length) yield return new(Between(steps[i].Step, steps[i + 1].Step, level, column - 1), Style.Text);
        }
    }

    /// <summary>Each week below its dot; one that would touch the one before is left out.</summary>
    static string Weeks(string head, ImmutableArray<(Runs Week, Openness Step)> steps, int phrases, int column)
    {
        var row = new string(' ', Math.Max(0, phrases - Gap - TextWidth.Measure(head))) + head;
        foreach (var (index, (week, _)) in steps.Index())
        {
            var at = phrases + index * column - (TextWidth.Measure(week.Plain) - 1) / 2;
            if (at > TextWidth.Measure(row)) row += new string(' ', at - TextWidth.Measure(row)) + week.Plain;
        }

        return row;
    }

    static string Between(Openness from, Openness to, Openness level, int cells)
    {
        var (left, right) = (cells / 2, cells - cells / 2 - 1);
        if (from == to) return new string(from == level ? '─' : ' ', cells);
        if (level == from) return new string('─', left) + (from > to ? '╮' : '╯') + new string(' ', right);
        if (level == to) return new string(' ', left) + (from > to ? '╰' : '╭') + new string('─', right);
        var isCrossed = level > (from < to ? from : to) && level < (from < to ? to : from);
        return new string(' ', left) + (isCrossed ? '│' : ' ') + new string(' ', right);
    }
}
