using System.Security.Cryptography;
using System.Xml;

namespace TrustSim.Presentation.Html;

/// <summary>
/// A page in one file without scripts. Its content security policy tells the browser to load nothing and to accept only the style in the
/// page.
/// </summary>
public static class HtmlPage
{
    static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), OmitXmlDeclaration = true, NewLineChars = "\n",
            CloseOutput = false,
    };

    static readonly string Style = ReadStyle();

    // Room to write beside the text. Word processors read the rule for the sheet only where it stands outside of a medium.
    const string Margin =
        """
        @page { margin: 16mm 70mm 16mm 15mm; }
        @media screen and (min-width: 50rem) { main { padding-inline-end: 18rem; } }

        """;

    static string PolicyOf(string style) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri "
            + $"'none'; form-action 'none'";

    /// <summary>Renders the page's bytes.</summary>
    /// <param name="title">The title of a tab. It cannot carry a language mark, whatever its origin.</param>
    /// <param name="language">The language of the scenario's words, such as <c>de</c>; null where it is unknown.</param>
    /// <param name="hasMargin">Whether readers write beside the text.</param>
    public static byte[] Render(string title, string? language, Action<HtmlWriter> body, bool hasMargin = false)
    {
        var style = hasMargin ? Style + Margin.ReplaceLineEndings("\n") : Style;
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteDocType("html", null, null, null);
            xml.WriteWhitespace("\n");
            var html = new HtmlWriter(xml, language ?? "");
            using (html.In("html", ("lang", Catalogues.Say.Language)))
            {
                using (html.In("head"))
                {
                    Meta("charset", "utf-8");
                    Meta("http-equiv", "Content-Security-Policy", PolicyOf(style));
                    Meta("name", "referrer", "no-referrer");
                    Meta("name", "viewport", "width=device-width, initial-scale=1");
                    Meta("name", "color-scheme", "light dark");
                    html.Put("title", title);
                    html.Put("style", style);
                }

                using (html.In("body"))
                using (html.In("main")) body(html);
            }

            void Meta(string kind, string value, string? content = null)
            {
                using (content is null ? html.In("meta", (kind, value)) : html.In("meta", (kind, value), ("content", content))) { }
            }
        }

        return bytes.ToArray();
    }

    static string ReadStyle()
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // The policy names the style by its digest, which the browser computes after it has normalised line ends.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
