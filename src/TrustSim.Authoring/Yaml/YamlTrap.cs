using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrustSim.Authoring.Yaml;

/// <summary>Explains a YAML parse error in plain words, with a remedy.</summary>
/// <param name="exception">The parser's exception. Its words identify the case; they are not for authors.</param>
/// <param name="last">The last event that the parser read.</param>
/// <param name="nesting">The lists and groups around the error.</param>
sealed partial class YamlTrap(Exception exception, string text, ParsingEvent? last, Nesting nesting)
{
    public const string TagHint = "put text that starts with ! in quotes; in a condition write `not`";

    /// <summary>Stands for a loose colon that has been reported, when the text is read again.</summary>
    public const char Loose = '\uE03A';

    const string InQuotes = "put the whole text in quotes, or write it below `|`";

    readonly SourceLines lines = new(text);

    // The place where the parser stopped; some of its exceptions have none. The mistake stands here or a little before.
    readonly Place diagnostic = exception is YamlException { Start: { Line: > 0 } start } && !(start.Index == 0 && Says(exception, "tab"))
        ? At(start)
        : last is null or StreamStart or DocumentStart ? Place.Top : At(last.End);

    public static string TagMessage(string tag) => $"'{tag}' is read as a tag, which scenarios do not use.";

    /// <summary>Reports the mistake. Returns the text without it, so that the rest can be read; null where nobody can know what was
    /// meant.</summary>
    public string? Explain(DiagnosticBag diagnostics)
    {
        if (Fences.Remove(text, diagnostics) is { } unfenced) return unfenced;
        var from = last is null or StreamStart or DocumentStart ? 1 : (int)last.End.Line;
        if (PastedSigns.Mend(text, from, diagnostic.Line, diagnostics) is { } plain) return plain;

        // An alias without an anchor, a false { } or a quote across lines distorts all that follows, so do not report more.
        if (diagnostics.Has(DiagnosticCatalogue.OpenQuote) || diagnostics.HasJustFound(DiagnosticCatalogue.Alias, diagnostic.Line)
            || diagnostics.HasJustFound(DiagnosticCatalogue.MissingColon, diagnostic.Line)) return null;
        var (code, place, message, hint) =
            Tab() ?? Quote() ?? Tag() ?? OutOfPlace() ?? FirstSign() ?? Bracket() ?? Colon() ?? NoColon() ?? Indentation()
            ?? (DiagnosticCatalogue.NotYaml, diagnostic, "From here on this cannot be read.", "compare it with a scenario that works");
        diagnostics.Add(code, place, message, hint);
        if (code != DiagnosticCatalogue.LooseColon || WithoutColons(place) is not { } mended) return null;
        // An earlier colon of the same text makes a group of its beginning.
        diagnostics.SpoilLine(place);
        return mended;
    }

    /// <summary>The text with signs for private use in place of the loose ones of a line, from one of them on.</summary>
    string? WithoutColons(Place place)
    {
        var at = 0;
        for (var line = 1; line < place.Line; line++) at = text.IndexOf('\n', at) + 1;
        at += place.Column - 1;
        if (at >= text.Length || text[at] != ':' || lines.Count != 1 + text.AsSpan().Count('\n')) return null;
        var end = text.IndexOf('\n', at) is >= 0 and var next ? next : text.Length;
        // In brackets the next key may stand on the same line.
        return OpenBracket is null ? text[..at] + LooseColons().Replace(text[at..end], $"{Loose}") + text[end..]
            : text[..at] + Loose + text[(at + 1)..];
    }

    (DiagnosticCode, Place, string, string)? Tab()
    {
        var from = last is null ? 1 : (int)last.End.Line;
        for (var number = Math.Max(1, from); number <= (Says("tab") ? lines.Count : diagnostic.Line); number++)
        {
            if (lines.Indentation(number).IndexOf('\t', StringComparison.Ordinal) is >= 0 and var at)
                return (DiagnosticCatalogue.Tab, new(number, at + 1), "This line is indented by a tab.",
                    "use spaces; most editors can be told to do so");
        }

        return null;
    }

    (DiagnosticCode, Place, string, string)? Quote()
    {
        if (Says("escape") || Says("hexadecimal") || Says("surrogates"))
            return (DiagnosticCatalogue.NotYaml, At(((YamlException)exception).End),
                "In double quotes a backslash begins a special sign, and this one does not exist.",
                    "write two of them, or use single quotes");
        if (Says("quoted scalar") || Says("double-quoted"))
            return (DiagnosticCatalogue.OpenQuote, diagnostic, "A quote is opened here and not closed where it should be.",
                OtherEnd(lines.From(diagnostic)) ?? "close it; or write the text below `|`, where quotes and colons mean nothing");
        if (SwallowingQuote() is { } opened)
            return (DiagnosticCatalogue.OpenQuote, opened,
                $"A quote is opened here and closed only in line {diagnostic.Line}, where more follows.",
                OtherEnd(lines.From(opened)) ?? "close it where the text ends");
        if (last is not Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } quoted || quoted.End.Line != diagnostic.Line)
            return null;
        return (DiagnosticCatalogue.OpenQuote, At(quoted.End).Right(-1), "The quoted text ends with this quote, and more follows.",
            WithoutQuotes(At(quoted.Start))
            ?? (quoted.Style == ScalarStyle.SingleQuoted ? "put text with an apostrophe in double quotes, or write it below `|`"
                : "put text with double quotes in it in single ones, or write it below `|`"));
    }

    /// <summary>The hint for a text whose quote at the end is of another kind than that at its beginning; null for any other.</summary>
    public static string? OtherEnd(string quoted)
    {
        var end = quoted.TrimEnd().TrimEnd(' ', ',', ']', '}').TrimEnd();
        if (end.Length < 2 || !Rune.TryGetRuneAt(end, end.Length - 1, out var sign) || LookAlikes.Find(sign) is not { } found
            || found.Plain != end[..1]) return null;
        return $"write {found.Plain} in place of {sign} at its end, which is {found.Name}";
    }

    /// <summary>Explains how to write a text that fits neither kind of quotes; null where one kind fits.</summary>
    string? WithoutQuotes(Place begin)
    {
        var line = lines.From(begin);
        if (!line.Contains('"', StringComparison.Ordinal) || !line.Contains('\'', StringComparison.Ordinal)) return null;
        return KeyBefore().Match(lines.Before(begin)) is { Success: true } key
            ? $"both kinds of quotes are in this text, so leave out those around it: write `{key.Groups["key"].Value} |`, and the text "
                + $"on the next line behind {key.Groups["lead"].Length + 2} spaces"
            : "both kinds of quotes are in this text, so write it below `|`, without quotes around it";
    }

    /// <summary>
    /// The place of a single quote in a line above that closes in the line of the error. The parser reports double quotes itself.
    /// </summary>
    Place? SwallowingQuote()
    {
        if (last is Scalar { Style: ScalarStyle.SingleQuoted } quoted && quoted.Start.Line < quoted.End.Line
            && quoted.End.Line == diagnostic.Line) return At(quoted.Start);
        if (last is null) return null;
        var begin = (int)last.End.Index;
        while (begin < text.Length && (char.IsWhiteSpace(text[begin]) || text[begin] is ':' or '-')) begin++;
        if (begin >= text.Length || text[begin] != '\'') return null;
        var end = begin + 1;
        while (end < text.Length && (text[end] != '\'' || end + 1 < text.Length && text[end + 1] == '\'')) end += text[end] == '\'' ? 2 : 1;
        var before = text.AsSpan(0, begin);
        var place = new Place(1 + before.Count('\n'), begin - before.LastIndexOf('\n'));
        return place.Line < diagnostic.Line && end < text.Length && 1 + text.AsSpan(0, end).Count('\n') == diagnostic.Line ? place : null;
    }

    (DiagnosticCode, Place, string, string)? Tag() =>
        TagBefore().Match(lines.Before(diagnostic)) is { Success: true } match
            ? (DiagnosticCatalogue.Tag, new(diagnostic.Line, match.Groups["tag"].Index + 1), TagMessage(match.Groups["tag"].Value), TagHint)
            : null;

    /// <summary>Characters that have a meaning in YAML at the beginning of a text.</summary>
    (DiagnosticCode, Place, string, string)? FirstSign()
    {
        if (!TextMayBegin().IsMatch(lines.Before(diagnostic)) || lines.From(diagnostic) is not [var sign, ..]) return null;
        var means = sign switch
        {
            '@' or '`' or '%' or ']' or '}' or ',' or '|' or '>' => true,
            '&' or '*' => Says("anchor"),
            '-' or '?' => Says("not allowed in this context"),
            _ => false,
        };
        return !means ? null : Says("block scalar")
            ? (DiagnosticCatalogue.NotYaml, diagnostic, $"After {sign} the text begins in the next line, indented.",
                $"begin a new line after {sign}; if the sign belongs to the text, put it in quotes")
            : (DiagnosticCatalogue.NotYaml, diagnostic, $"Text cannot begin with {sign} here.",
                sign == '`' ? "write \" in place of ` and of the sign at its end" : "put the whole text in quotes");
    }

    (DiagnosticCode, Place, string, string)? Bracket()
    {
        // The parser fails before the bracket itself where a group of keys cannot begin because its bracket never ends.
        Place? unclosed = OpenBracket ?? (exception is YamlException ? null : lines.Find(diagnostic, "[{"));
        if (unclosed is { } outer)
        {
            var open = lines.Unmatched(outer, diagnostic.Line) ?? outer;
            if (exception is YamlException && diagnostic.Line == open.Line && lines.From(diagnostic) is [':', ..]
                && last is not AnchorAlias) return LooseColon(diagnostic, "put text with a colon in quotes");
            var sign = lines.From(open) is ['{', ..] ? ('{', '}') : ('[', ']');
            return (DiagnosticCatalogue.Bracket, open, $"A {sign.Item1} is opened here and not closed where it should be.",
                $"close it with {sign.Item2}; if it begins a text, put the whole text in quotes");
        }

        if (last is not (SequenceEnd or MappingEnd) || last.End.Line != diagnostic.Line
            || lines.From(At(last.Start)) is not [']' or '}', ..]) return null;
        return (DiagnosticCatalogue.Bracket, At(last.Start), "The bracket is closed here, and more follows.",
            "put text that begins with a bracket in quotes");
    }

    /// <summary>A line above that is wrong only in relation to this one.</summary>
    (DiagnosticCode, Place, string, string)? OutOfPlace() =>
        OpenBracket is null
            && (Says("expected key") || Says("expected '-'") || Says("expected ':'") || Says("document") || Says("mapping")
                || Says("anchor"))
            ? new MisreadLines(lines, diagnostic.Line).Find(last is null ? 1 : (int)last.End.Line)
            : null;

    (DiagnosticCode, Place, string, string)? Colon()
    {
        if (!Says("invalid mapping") && !Says("Mapping values")) return null;
        if (last is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded, Value: "" })
            return NotFarEnough(lines.FirstOf(TextBegins()));
        if (SqueezedHyphen().IsMatch(lines[diagnostic.Line])) return Squeezed(diagnostic.Line);
        if (!LooksLikeKey().IsMatch(lines.Before(diagnostic))) return LooseColon(diagnostic, InQuotes);

        // A key that YAML reads as more of the text above: that text lacks its colon, or this key is indented too far.
        var above = TextBegins();
        if (above >= diagnostic.Line) return LooseColon(diagnostic, InQuotes);
        if (Squeezed(above) is { } squeezed) return squeezed;
        var isEntry =
            lines[above].TrimStart().StartsWith("- ", StringComparison.Ordinal)
                && lines.FirstOf(above).Column + 2 != lines.FirstOf(diagnostic.Line).Column;
        return HasKey().IsMatch(lines[above]) || isEntry
            ? (DiagnosticCatalogue.Indentation, lines.FirstOf(diagnostic.Line),
                $"This line is indented further than line {above}, and is taken for more of its text.",
                    "entries of one group start in the same column; text with a colon in it goes in quotes")
            : (DiagnosticCatalogue.MissingColon, lines.FirstOf(above), "This line has no colon.", "after a key write a colon and a space");
    }

    /// <summary>The line of the text that the parser was reading: it follows the last event.</summary>
    int TextBegins()
    {
        var end = last is null or StreamStart or DocumentStart ? Place.Top : At(last.End);
        if (lines.From(end).TrimStart(' ', ':', ']', '}') is not ("" or ['#', ..])) return end.Line;
        var line = end.Line + 1;
        while (line < diagnostic.Line && lines[line].TrimStart() is "" or ['#', ..]) line++;
        return line;
    }

    (DiagnosticCode, Place, string, string) LooseColon(Place place, string hint)
    {
        const string because = "A colon followed by a space starts a new key";
        if (QuoteBefore(place) is var (sign, found))
            return (DiagnosticCatalogue.LooseColon, place,
                $"{because}: `{sign}` before this text is {found.Name}, and none of YAML's quotes.", QuoteHint(lines[place.Line], sign));
        if (CommaBefore(place) is var (comma, other))
            return (DiagnosticCatalogue.LooseColon, place, $"{because}: `{comma}` before it is {other.Name}, and ends nothing.",
                $"write `, ` for `{comma}`");
        return (DiagnosticCatalogue.LooseColon, place, $"{because}, even in the middle of a sentence.", hint);
    }

    /// <summary>The sign at the beginning of the text around a place, where it looks like a quote and is none.</summary>
    (Rune Sign, LookAlike Found)? QuoteBefore(Place place)
    {
        var begin = TextBegins();
        var before = begin < place.Line ? lines[begin] : lines.Before(place);
        return QuoteAt(before, ValueBegins().Match(before) is { Success: true } match ? match.Groups["value"].Index : before.Length);
    }

    /// <summary>The sign at this index, where it looks like a quote and is none.</summary>
    public static (Rune Sign, LookAlike Found)? QuoteAt(string line, int at) =>
        at < line.Length && Rune.TryGetRuneAt(line, at, out var sign) && LookAlikes.Find(sign) is { Plain: "\"" or "'" } found
            ? (sign, found) : null;

    /// <summary>How to write a text that stands between signs that only look like quotes.</summary>
    public static string QuoteHint(string line, Rune sign)
    {
        var plain = line.Contains('"', StringComparison.Ordinal) ? "'" : "\"";
        return $"write {plain} in place of {sign} and of the sign at its end, or the text below `|`";
    }

    (Rune Sign, LookAlike Found)? CommaBefore(Place place)
    {
        if (OpenBracket is not { } open || open.Line != place.Line) return null;
        var part = lines.Before(place)[(open.Column - 1)..];
        return part.LastIndexOf(',') is var comma && LookAlikes.First(part[(comma + 1)..]) is { Found.Plain: "," } first
            ? (first.Sign, first.Found) : null;
    }

    /// <summary>A line that lacks only a colon or a space to be a key or a list entry.</summary>
    (DiagnosticCode, Place, string, string)? NoColon()
    {
        if (!Says("expected key") && !Says("expected ':'") && !Says("expected '-'")) return null;
        var first = lines.FirstOf(diagnostic.Line);
        if (diagnostic != first) return null;
        if (Squeezed(diagnostic.Line) is { } squeezed) return squeezed;
        var above = lines.Above(diagnostic.Line);
        if (SqueezedHyphen().IsMatch(lines[above]) && lines.FirstOf(above).Column == first.Column) return Squeezed(above);
        if (last is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } || HasKey().IsMatch(lines[diagnostic.Line])
            || lines.From(diagnostic).StartsWith("- ", StringComparison.Ordinal)) return null;
        if (lines[above].TrimStart().StartsWith('#') && last is Scalar { Style: ScalarStyle.Plain } scalar
            && scalar.End.Line < diagnostic.Line)
            return (DiagnosticCatalogue.Indentation, diagnostic, "A comment ends the text above it, and this line is left over.",
                "write the text below `|`, or the comment elsewhere");
        if (Rune.TryGetRuneAt(lines.From(diagnostic), 0, out var sign) && LookAlikes.Find(sign) is { Plain: "#" } number)
            return (DiagnosticCatalogue.MissingColon, diagnostic, $"A comment begins with #, and this line with {number.Name}.",
                "write `#`");
        return (DiagnosticCatalogue.MissingColon, diagnostic, "This line has no colon.",
            "after a key write a colon and a space; text that continues is indented further than its key");
    }

    (DiagnosticCode, Place, string, string)? Squeezed(int line)
    {
        if (SqueezedHyphen().IsMatch(lines[line]))
            return (DiagnosticCatalogue.MissingColon, lines.FirstOf(line), "The hyphen needs a space after it.",
                "write a hyphen and a space, then the entry");
        var match = SqueezedColon().Match(lines[line]);
        return match.Success
            ? (DiagnosticCatalogue.MissingColon, new(line, match.Groups["colon"].Index + 1), "The colon needs a space after it.",
                "write a colon and a space, then the value") : null;
    }

    (DiagnosticCode, Place, string, string)? Indentation()
    {
        if (!Says("expected key") && !Says("expected '-'") && !Says("expected ':'") && !Says("document end") && !Says("document start"))
            return null;
        if (last is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } && !HasKey().IsMatch(lines[diagnostic.Line]))
            return NotFarEnough(diagnostic);
        var isEntry = lines.From(diagnostic).StartsWith("- ", StringComparison.Ordinal);
        return (DiagnosticCatalogue.Indentation, diagnostic,
            nesting.Nearest(isEntry, diagnostic.Column) is { } group && group.Column != diagnostic.Column
                ? $"This line starts in column {diagnostic.Column}; the {(isEntry ? "list" : "group")} "
                    + $"that begins in line {group.Line} has its entries in column {group.Column}."
                : $"This {(isEntry ? "entry of a list" : "line")} does not fit the lines around it.",
            "entries of one group start in the same column");
    }

    (DiagnosticCode, Place, string, string) NotFarEnough(Place place) =>
        (DiagnosticCatalogue.Indentation, place,
            $"This line is not indented far enough to belong to the text above it{(KeyAndMore().IsMatch(lines[place.Line]) ? ", and has "
                + "no colon if it is a key" : "")}.",
            "indent all lines of a text below `|` or `>` the same, further than its key");

    Place? OpenBracket =>
        nesting.OpenBrackets.Where(open => lines.From(open) is ['[' or '{', ..]).Select(open => (Place?)open).FirstOrDefault();

    bool Says(string words) => Says(exception, words);

    static bool Says(Exception exception, string words) => exception.Message.Contains(words, StringComparison.OrdinalIgnoreCase);

    static Place At(Mark mark) => new((int)mark.Line, (int)mark.Column);

    [GeneratedRegex(@"(^|\s)(?<tag>!\S*)\s*$")]
    private static partial Regex TagBefore();

    [GeneratedRegex(@"(^|[:,-]\s|[\[{])\s*$")]
    private static partial Regex TextMayBegin();

    /// <summary>A key without a value, optionally behind a hyphen.</summary>
    [GeneratedRegex(@"^(?<lead> *(?=(?<key>.*\S) *$)(- +)*)[a-z][a-z0-9-]*: +$")]
    private static partial Regex KeyBefore();

    /// <summary>A line with a single word in the form of keys and ids.</summary>
    [GeneratedRegex("^ *(- +)*[a-z][a-z0-9-]* *$")]
    private static partial Regex LooksLikeKey();

    [GeneratedRegex("""^\s*(- +)*("[^"]*"|'[^']*'|[^\s"'#][^#]*?):(\s|$)""")]
    private static partial Regex HasKey();

    /// <summary>A line that may begin with a key without its colon.</summary>
    [GeneratedRegex("^ *(- +)*[a-z][a-z0-9-]* ")]
    private static partial Regex KeyAndMore();

    [GeneratedRegex("""^ *-([A-Za-z][^ :]*:( |$)|[{\[&*"'])""")]
    private static partial Regex SqueezedHyphen();

    /// <summary>The value of a line's last key before a place.</summary>
    [GeneratedRegex(@"(^\s*(- +)*|:\s+|[\[{,]\s*)(?<value>[^\s\[{,:a-zA-Z0-9-].*)$")]
    private static partial Regex ValueBegins();

    [GeneratedRegex(@":(?=\s|$)")]
    private static partial Regex LooseColons();

    [GeneratedRegex(@"^ *(- +)*[a-z][a-z0-9-]*(?<colon>:)[^\s:]")]
    private static partial Regex SqueezedColon();
}
