namespace TrustSim.Presentation.Plain;

/// <summary>Draws a histogram with signs that screen readers skip, its figures first.</summary>
static class HistogramLines
{
    const int WidestBar = 30;

    /// <param name="width">Greatest width of a line.</param>
    public static IEnumerable<string> Render(Histogram histogram, int width)
    {
        foreach (var line in TextWidth.Wrap($"{histogram.Title}: {histogram.Said}", width)) yield return line;
        if (!histogram.IsDrawn) yield break;
        var spread = histogram.Spread;
        var edges =
            Enumerable.Range(0, spread.Bins.Length + 1)
                .Select(
                    i =>
                        Say.Number(spread.BinStart + i * spread.BinWidth, spread.BinWidth < 1 ? "0.0;-0.0;0.0" : "0;-0;0")).ToList();
        var (cells, most) = (edges.Max(edge => edge.Length), spread.Bins.Max());
        for (var i = 0; i < spread.Bins.Length; i++)
        {
            var bin =
                Say.Text("chart.bin", ("from", Runs.FromProgram(edges[i].PadLeft(cells))),
                    ("to", Runs.FromProgram(edges[i + 1].PadLeft(cells))));
            var row = $"  {bin}  {Say.Text("chart.tenths", ("share", 100 * spread.Bins[i])),7}  ";
            var bar = new string('#', (int)Math.Round(Math.Clamp(width - row.Length, 0, WidestBar) * spread.Bins[i] / most));
            yield return TextWidth.Fit((row + bar).TrimEnd(), Math.Min(width, row.Length + bar.Length)).TrimEnd();
        }
    }
}
