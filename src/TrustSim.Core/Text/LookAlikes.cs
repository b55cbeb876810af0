using System.Collections.Frozen;
using System.Text;

namespace TrustSim.Core.Text;

/// <summary>
/// Signs that look like those of the format and are others: quotes, dashes, spaces, colons, digits and letters of other keyboards, of word
/// processors and of web pages. Every message about an unknown word or sign asks here first.
/// </summary>
public static class LookAlikes
{
    static readonly (string Plain, string Name, string Signs)[] Groups =
    [
        ("\"", "a curly quote", "“”‟❝❞"), ("\"", "a low quote", "„⹂"), ("\"", "an angle quote", "«»《》"), ("\"", "a full-width quote", "＂"),
        ("\"", "a double prime", "″‶〃"), ("\"", "a quote of another script", "〝〞〟"), ("\"", "a corner bracket", "「」『』｢｣"),
        ("'", "a curly quote", "‘’‛❛❜"), ("'", "a low quote", "‚"), ("'", "an angle quote", "‹›〈〉"), ("'", "a full-width quote", "＇"),
        ("'", "an accent without its letter", "´`｀"), ("'", "a prime", "′‵ʹ"), ("'", "a modifier letter", "ʼʻʽ"),
        ("-", "a dash", "‒–—―⸺⸻﹘"), ("-", "the minus of mathematics", "−➖"), ("-", "a non-breaking hyphen", "‑"),
        ("-", "a hyphen of another kind", "‐⁃﹣⁻₋֊᠆˗"), ("-", "a full-width hyphen", "－"),
        (":", "a full-width colon", "："), (":", "a colon of another kind", "﹕︓∶ː꞉։׃"),
        (";", "a full-width semicolon", "；"), (",", "a comma of another script", "，、،﹐︐﹑､"),
        (".", "a full stop of another script", "。．｡․"), ("..", "one sign for several points", "…‥"),
        (">=", "one sign for `>=`", "≥⩾≧"), ("<=", "one sign for `<=`", "≤⩽≦"), ("!=", "one sign for `!=`", "≠"),
        ("<", "a full-width sign", "＜﹤"), (">", "a full-width sign", "＞﹥"), ("=", "a full-width sign", "＝﹦"),
        ("!", "a full-width sign", "！﹗"),
        ("(", "a full-width parenthesis", "（﹙"), (")", "a full-width parenthesis", "）﹚"),
        ("[", "a full-width bracket", "［【〔"), ("]", "a full-width bracket", "］】〕"),
        ("{", "a full-width brace", "｛﹛"), ("}", "a full-width brace", "｝﹜"),
        ("#", "a full-width sign", "＃﹟"), ("|", "a full-width bar", "｜"), ("|", "a bar of another kind", "∣│¦"),
        ("%", "a full-width sign", "％﹪"),
        ("*", "a full-width star", "＊﹡"), ("&", "a full-width sign", "＆﹠"), ("_", "a full-width sign", "＿"),
        (" ", "a no-break space", "\u00A0\u202F"), (" ", "an ideographic space", "\u3000"), (" ", "a tab", "\t"),
        (" ", "a space of another width", "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u205F"),
        ("", "a zero-width space", "\u200B"), ("", "a soft hyphen", "\u00AD"), ("", "a byte order mark", "\uFEFF"),
        ("", "a sign that nobody sees", "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u200C\u200D\u200E\u200F\u061C\u202A"
            + "\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u3164\uFE00\uFE01\uFE0E\uFE0F\uFFA0"
            + "\uFFF9\uFFFA\uFFFB"),
    ];

    // Letters that no eye tells from Latin ones, pair by pair.
    static readonly (string Name, string Pairs)[] Letters =
    [
        ("a Cyrillic letter", "аaеeоoрpсcуyхxіiїïѕsјjԁdһhԛqԝwӏlкkАAВBЕEКKМMНHОOРPСCТTХXУYІIЅSЈJ"),
        ("a Greek letter", "οoαaνvιiκkρpυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"),
    ];

    static readonly FrozenDictionary<char, LookAlike> Table = Groups
        .SelectMany(group => group.Signs.Select(sign => (sign, new LookAlike(group.Plain, group.Name))))
        .Concat(Letters.SelectMany(letters => letters.Pairs.Chunk(2).Select(pair => (pair[0], new LookAlike($"{pair[1]}", letters.Name)))))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The sign of the format that this one is taken for; null where it is taken for none.</summary>
    public static LookAlike? Find(Rune sign)
    {
        if (sign.IsAscii && sign.Value is not ('\t' or '`')) return null;
        if (sign.IsBmp && Table.TryGetValue((char)sign.Value, out var found)) return found;
        if (Rune.IsDigit(sign)) return new($"{(int)Rune.GetNumericValue(sign)}", "a digit of another script");
        if (sign.Value is >= 0xFF21 and <= 0xFF5A && Rune.IsLetter(sign))
            return new($"{(char)(sign.Value - 0xFF21 + 'A')}", "a full-width letter");
        return Rune.GetUnicodeCategory(sign) switch
        {
            UnicodeCategory.SpaceSeparator => new(" ", "a space of another width"),
            UnicodeCategory.Format => new("", "a sign that nobody sees"),
            _ => null,
        };
    }

    /// <summary>The text with the signs of the format in place of those that look like them.</summary>
    public static string Plain(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAny('\t', '`')) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var (sign, length, at) in Signs(text))
        {
            if (Find(sign) is { } found) plain.Append(found.Plain);
            else plain.Append(text, at, length);
        }

        return plain.ToString();
    }

    /// <summary>The first sign of the text that looks like another, and its index; null where there is none.</summary>
    public static (int At, Rune Sign, LookAlike Found)? First(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAny('\t', '`')) return null;
        foreach (var (sign, _, at) in Signs(text))
        {
            if (Find(sign) is { } found) return (at, sign, found);
        }

        return null;
    }

    /// <summary>What to write in place of a word that looks like a known one; null where the word has no such sign, or still is not
    /// known.</summary>
    public static string? Hint(string word, Func<string, bool> isKnown) =>
        First(word) is not null && Plain(word).Trim() is var plain
        && new[] { plain, plain.Trim('"', '\'') }.FirstOrDefault(one => one.Length > 0 && isKnown(one)) is { } known
            ? HintFor(word, known) : null;

    /// <summary>What to write in place of a word with a sign in it that looks like another.</summary>
    public static string HintFor(string word, string plain) => First(word) is var (at, sign, found)
        ? $"write `{plain}`: {Where(word, at, sign)} {found.Name}{(Shows(found) ? "" : ", which came with something pasted in")}"
        : $"write `{plain}`";

    /// <summary>Names a sign, such as “`：` is a full-width colon”.</summary>
    public static string Describe(Rune sign, LookAlike found) => Shows(found) ? $"`{sign}` is {found.Name}" : $"here stands {found.Name}";

    static string Where(string word, int at, Rune sign)
    {
        if (Find(sign) is { } found && Shows(found)) return $"`{sign}` is";
        return at == 0 ? "before it stands" : at + sign.Utf16SequenceLength == word.Length ? "behind it stands" : "within it stands";
    }

    static bool Shows(LookAlike found) => found.Plain is not ("" or " ");

    static IEnumerable<(Rune Sign, int Length, int At)> Signs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            // Half of a pair is no sign, and stays.
            var isWhole = Rune.TryGetRuneAt(text, at, out var sign);
            var length = isWhole ? sign.Utf16SequenceLength : 1;
            yield return (isWhole ? sign : Rune.ReplacementChar, length, at);
            at += length;
        }
    }
}
