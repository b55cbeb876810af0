using System.Collections.Frozen;
using System.Xml;
using TrustSim.Core.Text;
using TrustSim.Presentation.Documents;

namespace TrustSim.Presentation.Html;

/// <summary>
/// Writes HTML that is XML as well. Whatever text it is given can only be read: it is escaped for the place where it stands, with control
/// and direction characters made visible, and there is no element or attribute here that could run, load or lead to anything.
/// </summary>
public sealed class HtmlWriter
{
    static readonly FrozenSet<string> Elements = FrozenSet.Create(
        "bdi", "body", "caption", "code", "dd", "details", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3",
            "h4", "head", "header", "html", "li", "main", "meta",
        "ol", "p", "section", "small", "span", "strong", "style", "summary", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
        "circle", "desc", "g", "line", "polyline", "rect", "svg", "text", "tspan");

    static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        "aria-hidden", "aria-labelledby", "charset", "class", "colspan", "content", "dir", "http-equiv", "id", "lang", "name", "role",
            "scope", "translate",
        "cx", "cy", "height", "points", "preserveAspectRatio", "r", "text-anchor", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2");

    // A line end beside these would be seen as a space.
    static readonly FrozenSet<string> Inline = FrozenSet.Create("bdi", "code", "em", "small", "span", "strong", "tspan");

    readonly XmlWriter xml;
    readonly string language;
    int ids;

    /// <param name="language">The language of the scenario's words; empty where nobody knows it.</param>
    internal HtmlWriter(XmlWriter xml, string language)
    {
        this.xml = xml;
        this.language = language;
    }

    /// <summary>Opens an element, to be closed by disposing of what is returned.</summary>
    /// <exception cref="ArgumentException">There is no such element or attribute here.</exception>
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

    /// <summary>An element with nothing in it but text.</summary>
    public void Put(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        using (In(element, attributes)) Text(text);
    }

    /// <summary>An element that says this. Where all of it is somebody else's, the element itself bears their language and
    /// direction.</summary>
    public void Put(string element, Runs runs, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        if (runs.Sole is Origin.Scenario or Origin.Player)
        {
            Put(element, runs.Plain, [.. attributes, ("lang", LanguageOf(runs[0].Origin)), ("dir", "auto")]);
            return;
        }

        using (In(element, attributes)) Text(runs);
    }

    /// <summary>Words of the program as they are, and words of anybody else each in a mark of its own.</summary>
    public void Text(Runs runs)
    {
        foreach (var run in runs)
        {
            if (run.Origin == Origin.Program) Text(run.Text);
            else Put("bdi", run.Text, ("lang", LanguageOf(run.Origin)));
        }
    }

    /// <summary>The language in which words of this origin are; empty where nobody knows it.</summary>
    public string LanguageOf(Origin origin) => origin switch
    {
        Origin.Program => Catalogues.Say.Language,
        Origin.Scenario => language,
        Origin.Player => "",
    };

    public void Text(string text) => xml.WriteString(ControlCharacters.Escape(text));

    /// <summary>An id that nothing else on the page has.</summary>
    public string NewId() => $"i{++ids}";

    void Close(string element)
    {
        // <td/> would be an opening tag to HTML, and <meta></meta> two.
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
