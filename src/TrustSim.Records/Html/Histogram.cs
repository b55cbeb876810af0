using System.Globalization;

namespace TrustSim.Records.Html;

/// <summary>
/// Shares in bins of one width. Below the axis stand the middle nine tenths as a thin line, the middle half as a thick one, and the mean as
/// a dot.
/// </summary>
/// <param name="Kind">The colour, by a class of the style sheet.</param>
/// <param name="Start">Where the first bin begins.</param>
/// <param name="Width">How wide a bin is.</param>
/// <param name="Shares">The share in each bin, 0–1.</param>
/// <param name="Quantiles">The values below which 5, 25, 50, 75 and 95 % lie.</param>
public sealed record Histogram(string Kind, double Start, double Width, IReadOnlyList<double> Shares, double Mean, IReadOnlyList<double> Quantiles)
{
    const double Wide = 360;
    const double High = 190;
    const double Margin = 14;
    const double Top = 20;
    const double Floor = 140;

    // How much of the axis a sign takes.
    const double Sign = 6.5;

    double BinWidth => (Wide - 2 * Margin) / Shares.Count;

    /// <summary>Draws it, and writes its figures as a table that opens below.</summary>
    /// <param name="unit">What the bins are of, as the head of their column.</param>
    public void Write(HtmlWriter html, string title, string description, string unit)
    {
        using (Svg.Chart(html, Wide, High, title, description)) Draw(html);
        using var details = html.In("details");
        html.Put("summary", "Figures");
        using var table = new Table(html, $"{title}, by share of roads", isSeen: false);
        table.Head(unit, "Share|figure");
        for (var i = 0; i < Shares.Count; i++)
        {
            using var row = html.In("tr");
            html.Put("th", $"{Edge(i)} to {Edge(i + 1)}", ("scope", "row"));
            html.Put("td", string.Create(CultureInfo.InvariantCulture, $"{100 * Shares[i]:0.00} %"), ("class", "figure"));
        }
    }

    void Draw(HtmlWriter html)
    {
        var most = Shares.Max();
        for (var i = 0; i < Shares.Count; i++)
        {
            if (Shares[i] <= 0) continue;
            var height = (Floor - Top) * Shares[i] / most;
            Svg.Rect(html, Kind, Margin + i * BinWidth + .5, Floor - height, BinWidth - 1, height);
            Svg.Text(html, Percent(Shares[i]), Margin + (i + .5) * BinWidth, Floor - height - 4, kind: "small");
        }

        Svg.Line(html, "axis", Margin, Floor, Wide - Margin, Floor);
        var every = (int)Math.Ceiling(Enumerable.Range(0, Shares.Count + 1).Max(i => Edge(i).Length + 1) * Sign / BinWidth);
        for (var i = 0; i <= Shares.Count; i++)
        {
            if (i % every != 0) continue;
            var x = Margin + i * BinWidth;
            Svg.Line(html, "axis", x, Floor, x, Floor + 4);
            Svg.Text(html, Edge(i), x, Floor + 16, i == 0 ? "start" : x > Wide - 2 * Margin ? "end" : "middle");
        }

        const double below = Floor + 32;
        Svg.Line(html, "span", X(Quantiles[0]), below, X(Quantiles[4]), below);
        Svg.Line(html, "half", X(Quantiles[1]), below, X(Quantiles[3]), below);
        Svg.Dot(html, "mean", X(Mean), below, 4.5);
    }

    double X(double value) => Margin + (value - Start) / Width * BinWidth;

    string Edge(int i) => (Start + i * Width + 0.0).ToString(Width >= 1 ? "0;-0;0" : "0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>In whole percent, for a bar that has little room.</summary>
    static string Percent(double share) => share < .005 ? "<1" : Math.Round(100 * share).ToString(CultureInfo.InvariantCulture);
}
