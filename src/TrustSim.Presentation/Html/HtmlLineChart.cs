namespace TrustSim.Presentation.Html;

/// <summary>Draws meters of 0–100 over time. Lines differ in colour and in dashes, and each has its name at its end.</summary>
sealed class HtmlLineChart(HtmlWriter html, LineDrawing drawing)
{
    const double Wide = 640;
    const double High = 200;
    const double Left = 30;
    const double Right = 70;
    const double Top = 12;
    const double Floor = 170;

    // Least distance between the names at the ends of lines.
    const double Apart = 13;

    const int MostLabels = 20;

    public static void Write(HtmlWriter html, LineDrawing drawing)
    {
        using var figure = html.In("figure", ("class", "whole"));
        new HtmlLineChart(html, drawing).Write();
    }

    void Write()
    {
        using var chart = Svg.Chart(html, Wide, High, drawing.Title, drawing.Description);
        foreach (var level in (int[])[0, 25, 50, 75, 100])
        {
            Svg.Line(html, level == 0 ? "axis" : "grid", Left, Y(level), Wide - Right, Y(level));
            Svg.Text(html, Runs.FromProgram(Svg.Number(level)), Left - 6, Y(level) + 4, "end");
        }

        var every = (drawing.Points.Length + MostLabels - 1) / MostLabels;
        for (var i = 0; i < drawing.Points.Length; i += every) Svg.Text(html, drawing.Points[i], X(i), Floor + 18);
        foreach (var line in drawing.Lines)
        {
            using (html.In("polyline", ("class", Svg.Class(line.Tone)),
                ("points", string.Join(' ', line.Values.Select((value, i) => $"{Svg.Number(X(i))},{Svg.Number(Y(value))}"))))) { }
            for (var i = 0; i < line.Values.Length; i += every) Svg.Dot(html, Svg.Class(line.Tone), X(i), Y(line.Values[i]), 3);
        }

        var above = double.NegativeInfinity;
        foreach (var line in drawing.Lines.OrderByDescending(line => line.Values[^1]))
        {
            above = Math.Max(above + Apart, Y(line.Values[^1]));
            Svg.Text(html, line.Name, X(line.Values.Length - 1) + 8, above + 4, "start");
        }
    }

    double X(int point) =>
        Left + 6 + (Wide - Left - Right - 12) * (drawing.Points.Length == 1 ? 0 : point / (double)(drawing.Points.Length - 1));

    static double Y(double value) => Floor - (Floor - Top) * value / 100;
}
