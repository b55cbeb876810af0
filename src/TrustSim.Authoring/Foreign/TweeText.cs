using System.Buffers;
using System.Collections.Frozen;
using System.Web;

namespace TrustSim.Authoring.Foreign;

/// <summary>Reads the text of a passage in one pass: its words and its links; macros, code and media are left out and counted.</summary>
sealed partial class TweeText
{
    // Signs for private use mark a link that stands within a sentence; no text of a scenario has them.
    const char Begin = '\uE000';
    const char End = '\uE001';

    // A passage may show others, and those others again; more than this no page shows.
    const int MostIncluded = 50;
    const int Deepest = 8;

    // The name of a passage that a macro works out has one of these signs.
    static readonly SearchValues<char> Computed = SearchValues.Create("$(<>=+\"{");

    // Text without these signs has neither marks nor macros.
    static readonly SearchValues<char> Marked = SearchValues.Create("<({'/*~&");

    readonly string text;
    readonly TweeFormat format;
    readonly IReadOnlyDictionary<string, string> passages;
    readonly ImmutableArray<string> path;
    readonly Counter included;
    readonly LeftOut leftOut = new();
    readonly StringBuilder words = new();
    readonly List<ForeignLink> links = [];
    readonly HashSet<string> missing = [];

    // A macro shows this text as a link, and another one inside it says where it leads.
    string? pending;

    TweeText(string text, TweeFormat format, IReadOnlyDictionary<string, string> passages, ImmutableArray<string> path,
        Counter included)
    {
        // Within pasted text the marks of links could not be told apart.
        this.text = text.Replace(Begin, ' ').Replace(End, ' ');
        (this.format, this.passages, this.path, this.included) = (format, passages, path, included);
    }

    /// <param name="passages">The texts of all passages by their names.</param>
    /// <param name="all">Takes what is left out of all passages.</param>
    public static ForeignPassage Read(string name, TweeFormat format, IReadOnlyDictionary<string, string> passages, LeftOut all)
    {
        var reader = new TweeText(passages[name], format, passages, [name], new());
        reader.Scan();
        all.Add(reader.leftOut);
        return new(name, ForeignText.OneLine(name), reader.Prose(), [.. reader.links.Distinct()], reader.leftOut.Lines());
    }

    public static bool HasHarloweMacro(string text) => HarloweMacro().IsMatch(text);

    void Scan()
    {
        for (var at = format == TweeFormat.Chapbook ? BehindValues() : 0; at < text.Length;)
            at = Link(at) ?? Macro(at) ?? Code(at) ?? Image(at) ?? HtmlLink(at) ?? Html(at) ?? Mark(at) ?? Letter(at);
    }

    int Letter(int at)
    {
        words.Append(text[at]);
        return at + 1;
    }

    bool Is(int at, string sign) => text.AsSpan(at).StartsWith(sign);

    /// <summary>The place behind a pair of signs and what stands between them. A pair that is never closed is none.</summary>
    (int End, string Inside)? Between(int at, string open, string close)
    {
        // What stands between is short, so that a text of nothing but opening signs takes no long time.
        const int longest = 8_000;
        if (!Is(at, open)) return null;
        var rest = text.AsSpan(at + open.Length, Math.Min(longest, text.Length - at - open.Length));
        var length = rest.IndexOf(close);
        return length < 0 ? null : (at + open.Length + length + close.Length, rest[..length].ToString());
    }

    int? Link(int at)
    {
        // A hook may have a link right behind its bracket.
        if (Is(at, "[[[")) return at + 1;
        if (text[at] != '[' || Between(at, "[[", "]]") is not var (end, inside)) return null;
        // SugarCube sets values with a link: [[text|passage][$x to 1]].
        if (inside.IndexOf("][", StringComparison.Ordinal) is >= 0 and var setter)
        {
            leftOut.Add(LeftOut.Macro, inside[(setter + 2)..]);
            inside = inside[..setter];
        }

        var (shown, to) = Split(inside);
        Lead(shown, to);
        return end;
    }

    static (string Shown, string To) Split(string link)
    {
        var right = link.LastIndexOf("->", StringComparison.Ordinal);
        if (right >= 0) return (link[..right], link[(right + 2)..]);
        var left = link.IndexOf("<-", StringComparison.Ordinal);
        if (left >= 0) return (link[(left + 2)..], link[..left]);
        var bar = link.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? (link, link) : (link[..bar], link[(bar + 1)..]);
    }

    /// <summary>Adds a link where its passage is known or will be written; else counts it.</summary>
    /// <param name="isShown">Whether the text of the link stands here.</param>
    void Lead(string shown, string to, bool isShown = true)
    {
        (shown, to) = (ForeignText.OneLine(Plain(shown)), to.Trim());
        if (isShown && shown.Length > 0) words.Append(Begin).Append(shown).Append(End);
        if (passages.ContainsKey(to)) links.Add(new(shown.Length > 0 ? shown : ForeignText.OneLine(to), to));
        else if (to.Length == 0 || to.StartsWith("http", StringComparison.OrdinalIgnoreCase) || to.AsSpan().ContainsAny(Computed)
            || to[0] == '_') leftOut.Add(LeftOut.Link, to.Length == 0 ? shown : to);
        else
        {
            // Whoever is still writing links to passages that are not there yet.
            if (missing.Add(to)) leftOut.Add(LeftOut.Link, to);
            links.Add(new(shown.Length > 0 ? shown : ForeignText.OneLine(to), to));
        }
    }

    /// <summary>The words of a link without the tags and macros in them.</summary>
    string Plain(string shown)
    {
        if (!shown.AsSpan().ContainsAny(Marked)) return shown;
        var inner = new TweeText(shown, format, FrozenDictionary<string, string>.Empty, [], included);
        inner.Scan();
        leftOut.Add(inner.leftOut);
        return inner.words.ToString().Replace(Begin, ' ').Replace(End, ' ');
    }

    /// <summary>Reads a passage where another one shows it.</summary>
    bool Include(string name)
    {
        if (path.Length == Deepest || path.Contains(name) || included.Number == MostIncluded || !passages.TryGetValue(name, out var shown))
            return false;
        included.Number++;
        var inner = new TweeText(shown, format, passages, path.Add(name), included);
        inner.Scan();
        leftOut.Add(inner.leftOut);
        words.Append(inner.words);
        links.AddRange(inner.links);
        return true;
    }

    int? HtmlLink(int at)
    {
        if (text[at] != '<' || !Is(at, "<a ") || Between(at, "<a ", ">") is not var (end, inside)
            || ForeignText.Attribute(inside, "data-passage") is not { } to || Between(end, "", "</a>") is not var (behind, shown))
            return null;
        Lead(shown, to);
        return behind;
    }

    int? Html(int at)
    {
        if (text[at] != '<' || ForeignText.Tag(text, at, leftOut) is not var (end, shown)) return null;
        words.Append(shown);
        return end;
    }

    int? Image(int at)
    {
        if (!Is(at, "[img[") && !Is(at, "[<img[") && !Is(at, "[>img[") || Between(at, "[", "]]") is not var (end, inside)) return null;
        var parts = inside[(inside.IndexOf('[', StringComparison.Ordinal) + 1)..].Split("][");
        leftOut.Add(LeftOut.Media, $"img {parts[0]}");
        if (parts.Length > 1) Lead("", parts[1]);
        return end;
    }

    /// <summary>Code and remarks, which no player sees.</summary>
    int? Code(int at)
    {
        if (Between(at, "/%", "%/") is { } remark) return remark.End;
        if (Between(at, "/*", "*/") is { } comment) return comment.End;
        if (Between(at, "<%", "%>") is not var (end, inside)) return null;
        leftOut.Add(inside.StartsWith('=') || inside.StartsWith('-') ? LeftOut.Value : LeftOut.Macro, $"<%{inside}%>");
        return end;
    }

    /// <summary>The words without links that stand on a line of their own; those within a sentence stay.</summary>
    string Prose()
    {
        var lines = HttpUtility.HtmlDecode(words.ToString()).Split('\n')
            .Where(line => line.Contains(Begin, StringComparison.Ordinal) is var hasLink
                && (!hasLink || LinkMark().Replace(line, "").Any(char.IsLetterOrDigit)))
            .Select(line => line.Replace($"{Begin}", "", StringComparison.Ordinal).Replace($"{End}", "", StringComparison.Ordinal))
            // Punctuation without a word is left over from macros.
            .Select(line => line.Length > 0 && !line.Any(char.IsLetterOrDigit) && line.Trim().Length < 4 ? "" : line);
        return ForeignText.Prose(string.Join('\n', lines), format is TweeFormat.SugarCube or TweeFormat.Harlowe);
    }

    /// <summary>Counts over all levels.</summary>
    sealed class Counter
    {
        public int Number { get; set; }
    }

    [GeneratedRegex($"{"\uE000"}[^\uE001]*\uE001")]
    private static partial Regex LinkMark();

    [GeneratedRegex(@"\([A-Za-z][\w-]*:[ \t""$'\d(]")]
    private static partial Regex HarloweMacro();
}
