namespace TrustSim.Presentation.Html;

/// <summary>
/// Draws shares in bins of one width. Below the axis, a thin line shows the middle nine tenths, a thick one the middle half, and a dot the
/// mean.
/// </summary>
sealed class HtmlHistogram(HtmlWriter html, Histogram histogram)
{
    const double Wide = 360;
    const double High = 190;
    const double Margin = 14;
    const double Top = 20;
    const double Floor = 140;

    // Width of a sign on the axis.
    const double Sign = 6.5;

    readonly Spread spread = histogram.Spread;

    double BinWidth => (Wide - 2 * Margin) / spread.Bins.Length;

    /// <summary>Draws the histogram, and writes its figures as a collapsed table below.</summary>
    public static void Write(HtmlWriter html, Histogram histogram)
    {
        using var figure = html.In("figure");
        using (html.In("figcaption"))
        {
            html.Put("strong", histogram.Title);
            html.Text($": {histogram.Said}.");
        }

        if (histogram.IsDrawn) new HtmlHistogram(html, histogram).Write();
    }

    void Write()
    {
        using (Svg.Chart(html, Wide, High, histogram.Title, histogram.Said + Runs.FromProgram("."))) Draw();
        using var details = html.In("details");
        html.Put("summary", Say.Runs("chart.figures"));
        HtmlTable.Write(html, new(
            Say.Runs("chart.by-share", ("title", histogram.Title)),
            [new(histogram.Unit, ColumnKind.RowHead), Column.Figure("chart.share")],
            [.. spread.Bins.Select((share, i) => new TableRow(
                Say.Runs("chart.bin", ("from", Runs.FromProgram(Edge(i))), ("to", Runs.FromProgram(Edge(i + 1)))),
                    Say.Runs("chart.percent", ("share", 100 * share))))])
        { IsCaptionShown = false });
    }

    void Draw()
    {
        var most = spread.Bins.Max();
        for (var i = 0; i < spread.Bins.Length; i++)
        {
            if (spread.Bins[i] <= 0) continue;
            var height = (Floor - Top) * spread.Bins[i] / most;
            Svg.Rect(html, Svg.Class(histogram.Tone), Margin + i * BinWidth + .5, Floor - height, BinWidth - 1, height);
            Svg.Text(html, Whole(spread.Bins[i]), Margin + (i + .5) * BinWidth, Floor - height - 4, kind: "small");
        }

        Svg.Line(html, "axis", Margin, Floor, Wide - Margin, Floor);
        var every = (int)Math.Ceiling(Enumerable.Range(0, spread.Bins.Length + 1).Max(i => Edge(i).Length + 1) * Sign / BinWidth);
        for (var i = 0; i <= spread.Bins.Length; i++)
        {
            if (i % every != 0) continue;
            var x = Margin + i * BinWidth;
            Svg.Line(html, "axis", x, Floor, x, Floor + 4);
            Svg.Text(html, Runs.FromProgram(Edge(i)), x, Floor + 16, i == 0 ? "start" : x > Wide - 2 * Margin ? "end" : "middle");
        }

        const double below = Floor + 32;
        Svg.Line(html, "span", X(spread.Quantiles[0]), below, X(spread.Quantiles[4]), below);
        Svg.Line(html, "half", X(spread.Quantiles[1]), below, X(spread.Quantiles[3]), below);
        Svg.Dot(html, "mean", X(spread.Mean), below, 4.5);
    }

    double X(double value) => Margin + (value - spread.BinStart) / spread.BinWidth * BinWidth;

    string Edge(int i) =>
        Say.Number(spread.BinStart + i * spread.BinWidth + 0.0, spread.BinWidth >= 1 ? "0;-0;0" : "0.0;-0.0;0.0");

    /// <summary>Returns a share in whole percent, for a narrow bar.</summary>
    static Runs Whole(double share) =>
        Runs.FromProgram(share < .005 ? "<1" : Say.Number(100 * share, "0"));
}
