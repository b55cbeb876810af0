using System.Web;

namespace TrustSim.Authoring.Foreign;

/// <summary>Turns texts of other programs into those of a scenario.</summary>
static class ForeignText
{
    /// <summary>The text on one line, without signs that nobody sees.</summary>
    public static string OneLine(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Paragraphs with empty lines between them.</summary>
    /// <param name="isEachLine">Whether each line is a paragraph, as a page of Twine shows it.</param>
    public static string Prose(string text, bool isEachLine)
    {
        var lines = Clean(text).Split('\n').Select(OneLine);
        if (isEachLine) return string.Join("\n\n", lines.Where(line => line.Length > 0));
        return string.Join("\n\n", Paragraphs.Split(string.Join('\n', lines)));
    }

    /// <summary>The words of HTML, a block a line.</summary>
    /// <param name="leftOut">Takes the media in it.</param>
    public static string FromHtml(string html, LeftOut leftOut)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length; at++)
        {
            if (html[at] == '<' && Tag(html, at, leftOut) is var (end, shown)) (_, at) = (text.Append(shown), end - 1);
            else text.Append(html[at]);
        }

        return Prose(HttpUtility.HtmlDecode(text.ToString()), isEachLine: true);
    }

    /// <summary>The end of a tag of HTML, and what stands in its place; null where none begins there.</summary>
    public static (int End, string Shown)? Tag(string text, int at, LeftOut leftOut)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!')) return null;
        if (text.AsSpan(at).StartsWith("<!--")) return (Behind(text, "-->", at) ?? text.Length, "");
        // A tag is short; so a text of nothing but opening brackets takes no long time.
        const int longest = 4_000;
        var length = text.AsSpan(at, Math.Min(longest, text.Length - at)).IndexOf('>');
        if (length < 0) return null;
        var inside = text.AsSpan(at + 1, length - 1).TrimStart('/');
        var letters = inside.IndexOfAnyExceptInRange('0', 'z');
        var name = inside[..(letters < 0 ? inside.Length : letters)].ToString().ToLowerInvariant();
        var end = at + length + 1;
        if (name is "script" or "style" && text[at + 1] != '/')
        {
            leftOut.Add(LeftOut.Macro, name);
            return (Behind(text, $"</{name}>", end) ?? text.Length, "");
        }

        if (name is "img" or "audio" or "video" or "iframe" or "embed" or "object" && text[at + 1] != '/')
            leftOut.Add(LeftOut.Media, Attribute(text[at..end], "src") is { Length: > 0 } source ? $"{name} {source}" : name);
        return (end, name is "br" or "p" or "div" or "li" or "tr" or "hr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" ? "\n" : "");
    }

    /// <summary>The value of an attribute of a tag; null where it has none.</summary>
    public static string? Attribute(string tag, string name)
    {
        var at = tag.IndexOf($"{name}=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + name.Length + 1 >= tag.Length) return null;
        var quote = tag[at + name.Length + 1];
        if (quote is not ('"' or '\'')) return null;
        var end = tag.IndexOf(quote, at + name.Length + 2);
        return end < 0 ? null : HttpUtility.HtmlDecode(tag[(at + name.Length + 2)..end]);
    }

    /// <summary>The place behind the next occurrence of a text; null where there is none.</summary>
    public static int? Behind(string text, string sign, int from) =>
        from <= text.Length && text.IndexOf(sign, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + sign.Length : null;

    static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            // Half of a pair has become a replacement character.
            if (rune == Rune.ReplacementChar || rune.Value is 0xFEFF || (rune.Value & 0xFFFE) == 0xFFFE) continue;
            if (rune.Value is '\t') clean.Append(' ');
            else if (rune.Value is '\n' || !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.PrivateUse)
                clean.Append(rune);
        }

        return clean.ToString();
    }
}
