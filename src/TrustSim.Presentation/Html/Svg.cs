namespace TrustSim.Presentation.Html;

/// <summary>Building blocks of all charts.</summary>
static class Svg
{
    /// <summary>Opens a drawing of these units, which scales with the page. Screen readers read its title and description.</summary>
    public static HtmlWriter.Scope Chart(HtmlWriter html, double width, double height, Runs title, Runs description)
    {
        var (titleId, descriptionId) = (html.NewId(), html.NewId());
        var scope =
            html.In("svg", ("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("role", "img"),
                ("aria-labelledby", $"{titleId} {descriptionId}"));
        html.Put("title", title, ("id", titleId));
        html.Put("desc", description, ("id", descriptionId));
        return scope;
    }

    public static void Rect(HtmlWriter html, string kind, double x, double y, double width, double height)
    {
        using (html.In("rect", ("class", kind), ("x", Number(x)), ("y", Number(y)), ("width", Number(width)),
            ("height", Number(height)))) { }
    }

    public static void Line(HtmlWriter html, string kind, double x1, double y1, double x2, double y2)
    {
        using (html.In("line", ("class", kind), ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)))) { }
    }

    public static void Dot(HtmlWriter html, string kind, double x, double y, double radius)
    {
        using (html.In("circle", ("class", kind), ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)))) { }
    }

    /// <param name="anchor">The part of the text at the position: start, middle or end.</param>
    public static void Text(HtmlWriter html, Runs text, double x, double y, string anchor = "middle", string kind = "label")
    {
        using var element = html.In("text", ("class", kind), ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));
        foreach (var run in text)
        {
            if (run.Origin == Origin.Program) html.Text(run.Text);
            else html.Put("tspan", run.Text, ("lang", html.LanguageOf(run.Origin)));
        }
    }

    /// <summary>Returns the style sheet's class of a tone.</summary>
    public static string Class(Tone tone) => tone.ToString().ToLowerInvariant();

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
