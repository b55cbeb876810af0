using System.Buffers;

namespace TrustSim.Authoring.Yaml;

/// <summary>
/// Signs of other keyboards and of web pages around the keys of a line, which stop the parser: spaces that are none to YAML, and colons.
/// Spaces are forgiven, since nobody sees them; a colon is reported.
/// </summary>
static partial class PastedSigns
{
    // The spaces of the patterns below that no keyboard's space bar gives; few texts have one.
    static readonly SearchValues<char> OtherSpaces = SearchValues.Create(
        "\u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u2060\u3000\uFEFF");

    /// <summary>The text with plain signs around the keys of some lines; null where they have them already.</summary>
    public static string? Mend(string text, int from, int to, DiagnosticBag diagnostics)
    {
        var lines = text.Split('\n');
        var isMended = false;
        for (var number = Math.Max(1, from); number <= Math.Min(to, lines.Length); number++)
        {
            var line = lines[number - 1];
            var match = KeyLine().Match(line);
            if (!match.Success) continue;
            var (lead, key, colon, after) = (match.Groups["lead"], match.Groups["key"], match.Groups["colon"], match.Groups["after"]);
            var mended = SpacesBefore(lead.Value);
            if (key.Success)
            {
                var rest = line[(after.Index + after.Length)..];
                if (colon.Value != ":") Report(Rune.GetRuneAt(line, colon.Index), new(number, colon.Index + 1), diagnostics);
                mended += $"{key.Value}:{SpaceBehind(after.Value, colon.Value, rest)}{rest}";
            }
            else
            {
                mended += line[lead.Length..];
            }

            if (mended == line) continue;
            lines[number - 1] = mended;
            isMended = true;
        }

        return isMended ? string.Join('\n', lines) : null;
    }

    /// <summary>Whether spaces of another kind make a key, or an entry of a list, a part of a plain text.</summary>
    public static bool HideKey(string text) =>
        text.AsSpan().ContainsAny(OtherSpaces) && HiddenKey().Match(text) is { Success: true, Index: 0 };

    /// <summary>The text with plain spaces around the keys and hyphens that these parts of it hide.</summary>
    public static string Mend(string text, IEnumerable<(int Start, int End)> parts)
    {
        foreach (var (start, end) in parts.OrderByDescending(part => part.Start))
            text = text[..start] + string.Join('\n', text[start..end].Split('\n').Select(Plain)) + text[end..];
        return text;

        static string Plain(string line) => HiddenKey().Replace(line, match => match.Groups["word"] is { Success: true } word
            ? $"{SpacesBefore(match.Groups["lead"].Value)}{word.Value} " : SpacesBefore(match.Value));
    }

    /// <summary>
    /// The text with plain spaces before its lines: those of a web page or a word processor look like others, but do not indent. Behind
    /// plain spaces, those of another width may belong to a text.
    /// </summary>
    public static string PlainIndent(string text)
    {
        // A pattern over all lines takes the square of a long line's length.
        return !text.AsSpan().ContainsAny(OtherSpaces) ? text : string.Join('\n', text.Split('\n')
            .Select(line => Lead(line) is > 0 and var lead ? SpacesBefore(line[..lead]) + line[lead..] : line));

        static int Lead(string line)
        {
            var plain = line.Length - line.TrimStart(' ').Length;
            if (plain > 0 && !line.AsSpan(plain).StartsWith("\u00A0")) return 0;
            var lead = plain;
            while (lead < line.Length && (plain == 0 ? IsSpace(line[lead]) : line[lead] is ' ' or '\u00A0')) lead++;
            return lead;
        }

        static bool IsSpace(char sign) => char.GetUnicodeCategory(sign) == UnicodeCategory.SpaceSeparator;
    }

    /// <summary>As many plain spaces as these are wide: an ideographic one is as wide as two.</summary>
    public static string SpacesBefore(string lead) => LookAlikes.Plain(lead.Replace("\u3000", "  ", StringComparison.Ordinal));

    /// <summary>The place of a colon of another kind behind the first word of a text, which should be a key; null without one.</summary>
    public static (int At, string Plain)? ColonIn(string text) =>
        KeyLine().Match(text) is { Success: true } match && match.Groups["key"].Success && match.Groups["colon"].Value != ":"
            ? (match.Groups["colon"].Index, $"{match.Groups["key"].Value}: {text[match.Length..]}")
            : null;

    /// <summary>Reports a colon of another kind.</summary>
    public static void Report(Rune sign, Place place, DiagnosticBag diagnostics) =>
        diagnostics.Add(DiagnosticCatalogue.MissingColon, place,
            $"After a key stands a plain colon, and this one is {LookAlikes.Find(sign)?.Name ?? "another sign"}.", "write `:` and a space");

    static string SpaceBehind(string after, string colon, string rest) =>
        LookAlikes.Plain(after) is { Length: > 0 } spaces ? spaces
            : (after.Length > 0 || colon != ":") && rest.Trim().Length > 0 ? " " : "";

    // The colons of LookAlikes; a test compares them.
    [GeneratedRegex(@"^(?<lead>[\p{Zs}\u00AD\u200B-\u200F\u2060\uFEFF]*(-[\p{Zs}\u200B\u2060\uFEFF]+)*)((?<key>[a-z][a-z0-9-]*)"
        + @"[\p{Zs}\u00AD\u200B\u2060\uFEFF]*(?<colon>[:：﹕︓∶ː꞉։׃])(?<after>[\p{Zs}\u00AD\u200B\u2060\uFEFF]*))?")]
    private static partial Regex KeyLine();

    /// <summary>At the beginning of a line: a hyphen, or a key with its colon, with a space of another kind behind it; or only that
    /// space.</summary>
    [GeneratedRegex(@"^(?<lead>\p{Zs}*)(?<word>-|\p{Ll}[\p{L}\p{N}_-]*[\p{Zs}\u00AD\u200B\u2060\uFEFF]*:)"
        + @"[\p{Zs}\u00AD\u200B\u2060\uFEFF-[ ]][\p{Zs}\u00AD\u200B\u2060\uFEFF]*|^ *[\p{Zs}-[ ]]\p{Zs}*")]
    private static partial Regex HiddenKey();
}
