namespace TrustSim.Presentation.Cells;

/// <summary>Draws the six steps as a stair on which somebody goes up and down.</summary>
static class StairCells
{
    const int WidestColumn = 8;
    const int LeastColumn = 4;
    const int Margin = 2;

    public static IEnumerable<Row> Render(StairDrawing drawing, int width)
    {
        var all = Enum.GetValues<Openness>();
        var phrases = all.Max(step => TextWidth.Measure(step.Phrase().Plain)) + Margin + 3;
        var room = Math.Max(1, (width - phrases) / LeastColumn);
        // Where there is not room for all weeks, the last ones are worth more than the first.
        var steps = drawing.Steps[Math.Max(0, drawing.Steps.Length - room)..];
        var column = Math.Clamp((width - phrases) / steps.Length, LeastColumn, WidestColumn);
        foreach (var step in all.Reverse())
        {
            var name = $"{new string(' ', Margin)}{step.Phrase().Plain}";
            yield return new([new(TextWidth.Fit(name, phrases), Style.Text), .. Along(steps, step, column)]);
        }

        var weeks = drawing.Unit.Plain;
        yield return new(
            TextWidth.Fit(new string(' ', Math.Max(0, phrases - TextWidth.Measure(weeks) - column / 2)) + weeks, phrases - column / 2)
            + string.Concat(steps.Select(step => Centred(step.Week.Plain, column))), Style.Dim);
    }

    static IEnumerable<Span> Along(ImmutableArray<(Runs Week, Openness Step)> steps, Openness level, int column)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var isOn = steps[i].Step == level;
            yield return new(isOn ? "●" : "·", isOn ? DebriefCells.StyleOf(level) : Style.Dim);
            if (i + 1 < steps.Length) yield return new(Between(steps[i].Step, steps[i + 1].Step, level, column - 1), Style.Dim);
        }
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

    static string Centred(string text, int cells)
    {
        var left = Math.Max(0, (cells - TextWidth.Measure(text)) / 2);
        return TextWidth.Fit(new string(' ', left) + text, cells);
    }
}
