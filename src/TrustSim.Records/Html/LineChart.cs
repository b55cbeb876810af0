namespace TrustSim.Records.Html;

/// <summary>Meters of 0–100 over time. Lines differ in colour and in dashes, and each bears its name at its end.</summary>
/// <param name="Points">What stands below each point.</param>
public sealed record LineChart(IReadOnlyList<string> Points, IReadOnlyList<LineChart.Series> Lines)
{
    const double Wide = 640;
    const double High = 200;
    const double Left = 30;
    const double Right = 70;
    const double Top = 12;
    const double Floor = 170;

    // How far the names at the ends of lines stay apart.
    const double Apart = 13;

    const int MostLabels = 20;

    /// <summary>One line.</summary>
    /// <param name="Kind">Its looks, by a class of the style sheet.</param>
    /// <param name="Values">0–100, one for each point.</param>
    public sealed record Series(string Name, string Kind, IReadOnlyList<double> Values);

    /// <summary>Draws it. Its figures have to stand in a table beside it.</summary>
    public void Write(HtmlWriter html, string title, string description)
    {
        using var chart = Svg.Chart(html, Wide, High, title, description);
        foreach (var level in (int[])[0, 25, 50, 75, 100])
        {
            Svg.Line(html, level == 0 ? "axis" : "grid", Left, Y(level), Wide - Right, Y(level));
            Svg.Text(html, Svg.Number(level), Left - 6, Y(level) + 4, "end");
        }

        var every = (Points.Count + MostLabels - 1) / MostLabels;
        for (var i = 0; i < Points.Count; i += every) Svg.Text(html, Points[i], X(i), Floor + 18);
        foreach (var line in Lines)
        {
            using (html.In("polyline", ("class", line.Kind), ("points", string.Join(' ', line.Values.Select((value, i) => $"{Svg.Number(X(i))},{Svg.Number(Y(value))}"))))) { }
            for (var i = 0; i < line.Values.Count; i += every) Svg.Dot(html, line.Kind, X(i), Y(line.Values[i]), 3);
        }

        var above = double.NegativeInfinity;
        foreach (var line in Lines.OrderByDescending(line => line.Values[^1]))
        {
            above = Math.Max(above + Apart, Y(line.Values[^1]));
            Svg.Text(html, line.Name, X(line.Values.Count - 1) + 8, above + 4, "start");
        }
    }

    double X(int point) => Left + 6 + (Wide - Left - Right - 12) * (Points.Count == 1 ? 0 : point / (double)(Points.Count - 1));

    static double Y(double value) => Floor - (Floor - Top) * value / 100;
}
