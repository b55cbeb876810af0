namespace TrustSim.Presentation.Html;

/// <summary>Draws a bar in a cell of a table.</summary>
static class HtmlBar
{
    const double Width = 100;
    const double Height = 10;

    public static void Write(HtmlWriter html, Bar bar)
    {
        using var svg =
            html.In("svg", ("class", "bar"), ("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(Height)}"), ("preserveAspectRatio", "none"),
                ("aria-hidden", "true"));
        html.Put("title", bar.Title);
        Svg.Rect(html, "track", 0, 0, Width, Height);
        if (bar.IsFromTheMiddle) Lean(html, bar.Parts[0].Tone, bar.Parts[0].Share);
        else Fill(html, bar);
    }

    static void Fill(HtmlWriter html, Bar bar)
    {
        double x = 0;
        foreach (var (tone, share) in bar.Parts)
        {
            if (share > 0) Svg.Rect(html, Svg.Class(tone), x, 0, Width * share, Height);
            x += Width * share;
        }
    }

    static void Lean(HtmlWriter html, Tone tone, double value)
    {
        Svg.Rect(html, Svg.Class(tone), Width / 2 * (1 + Math.Min(0, value)), 0, Width / 2 * Math.Abs(value), Height);
        Svg.Line(html, "axis", Width / 2, 0, Width / 2, Height);
    }
}
