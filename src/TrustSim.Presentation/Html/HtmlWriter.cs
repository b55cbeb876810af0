using System.Collections.Frozen;
using System.Xml;

namespace TrustSim.Presentation.Html;

/// <summary>
/// Writes HTML that is also XML. Its text is inert: the writer escapes it for its position and makes control and direction characters
/// visible, and it has no element or attribute that could run, load or link to anything.
/// </summary>
public sealed class HtmlWriter
{
    static readonly FrozenSet<string> Elements = FrozenSet.Create(
        "article", "bdi", "body", "caption", "code", "dd", "details", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2",
            "h3", "h4", "head", "header", "html", "li", "main", "meta",
        "ol", "p", "section", "small", "span", "strong", "style", "summary", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
        "circle", "desc", "g", "line", "polyline", "rect", "svg", "text", "tspan");

    static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        "aria-hidden", "aria-labelledby", "charset", "class", "colspan", "content", "dir", "http-equiv", "id", "lang", "name", "role",
            "scope", "translate",
        "cx", "cy", "height", "points", "preserveAspectRatio", "r", "text-anchor", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2");

    // A line end beside these elements would appear as a space.
    static readonly FrozenSet<string> Inline = FrozenSet.Create("bdi", "code", "em", "small", "span", "strong", "tspan");

    readonly XmlWriter xml;
    readonly string language;
    int ids;

    /// <param name="language">The language of the scenario's words; empty where it is unknown.</param>
    internal HtmlWriter(XmlWriter xml, string language)
    {
        this.xml = xml;
        this.language = language;
    }

    /// <summary>Opens an element; disposing of the result closes it.</summary>
    /// <exception cref="ArgumentException">The writer has no such element or attribute.</exception>
    public Scope In(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        if (!Elements.Contains(element)) throw new ArgumentException($"'{element}' is no element that a page may have.", nameof(element));
        xml.WriteStartElement(element);
        foreach (var (name, value) in attributes)
        {
            if (!Attributes.Contains(name))
                throw new ArgumentException($"'{name}' is no attribute that a page may have.", nameof(attributes));
            xml.WriteAttributeString(name, ControlCharacters.Escape(value));
        }

        return new(this, element);
    }

    /// <summary>Writes an element that contains only text.</summary>
    public void Put(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        using (In(element, attributes)) Text(text);
    }

    /// <summary>
    /// Writes an element with runs. If all its words have one foreign origin, the element itself carries their language and direction.
    /// </summary>
    public void Put(string element, Runs runs, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        if (runs.Sole is Origin.Scenario or Origin.Player)
        {
            Put(element, runs.Plain, [.. attributes, ("lang", LanguageOf(runs[0].Origin)), ("dir", "auto")]);
            return;
        }

        using (In(element, attributes)) Text(runs);
    }

    /// <summary>Writes words of the program as they are, and words of other origins each in an element of their own.</summary>
    public void Text(Runs runs)
    {
        foreach (var run in runs)
        {
            if (run.Origin == Origin.Program) Text(run.Text);
            else Put("bdi", run.Text, ("lang", LanguageOf(run.Origin)));
        }
    }

    /// <summary>The language of words of this origin; empty where it is unknown.</summary>
    public string LanguageOf(Origin origin) => origin switch
    {
        Origin.Program => Catalogues.Say.Language,
        Origin.Scenario => language,
        Origin.Player => "",
    };

    public void Text(string text) => xml.WriteString(ControlCharacters.Escape(text));

    /// <summary>Returns an id that is unique on the page.</summary>
    public string NewId() => $"i{++ids}";

    void Close(string element)
    {
        // HTML takes <td/> for an opening tag, and <meta></meta> for two tags.
        if (element == "meta") xml.WriteEndElement();
        else xml.WriteFullEndElement();
        if (!Inline.Contains(element)) xml.WriteWhitespace("\n");
    }

    /// <summary>An open element.</summary>
    public readonly struct Scope(HtmlWriter html, string element) : IDisposable
    {
        public void Dispose() => html.Close(element);
    }
}
