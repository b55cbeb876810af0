namespace TrustSim.Records.Html;

/// <summary>One bar in a row of a table that also holds its figures: the table is what is read out.</summary>
public static class Bar
{
    const double Width = 100;
    const double Height = 10;

    /// <param name="title">What one sees on pointing at it.</param>
    /// <param name="parts">Kinds of the style sheet, each with the share of the whole that it takes, 0–1; they stand one behind the other.</param>
    public static void Write(HtmlWriter html, string title, params ReadOnlySpan<(string Kind, double Share)> parts)
    {
        using (Open(html, title))
        {
            double x = 0;
            foreach (var (kind, share) in parts)
            {
                if (share > 0) Svg.Rect(html, kind, x, 0, Width * share, Height);
                x += Width * share;
            }
        }
    }

    /// <summary>A bar that goes left or right from the middle.</summary>
    /// <param name="value">−1 … 1.</param>
    public static void Either(HtmlWriter html, string title, string kind, double value)
    {
        using (Open(html, title))
        {
            Svg.Rect(html, kind, Width / 2 * (1 + Math.Min(0, value)), 0, Width / 2 * Math.Abs(value), Height);
            Svg.Line(html, "axis", Width / 2, 0, Width / 2, Height);
        }
    }

    static HtmlWriter.Scope Open(HtmlWriter html, string title)
    {
        var bar = html.In("svg", ("class", "bar"), ("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(Height)}"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"));
        html.Put("title", title);
        Svg.Rect(html, "track", 0, 0, Width, Height);
        return bar;
    }
}
