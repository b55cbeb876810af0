using System.Buffers;

namespace TrustSim.Core.Text;

/// <summary>
/// Shows the straight quotation marks and apostrophes of an author's prose as its language has them: “ ” ‘ ’, in German „ “ ‚ ‘. Files,
/// journals and exports keep what the author wrote. A text of unknown language that already has marks of another one („ “, « ») keeps its
/// straight quotation marks as well.
/// </summary>
public static class CurlyMarks
{
    const string Gaps = "([{–—-/";

    /// <summary>The marks that open and close what is said, and what is said within it.</summary>
    const string English = "“”‘’";
    const string German = "„“‚‘";

    static readonly SearchValues<char> Straight = SearchValues.Create("'\"");
    static readonly SearchValues<char> Foreign = SearchValues.Create("„‚«»‹›「」『』");

    // Words whose first letters an apostrophe replaces, so that it opens nothing.
    static readonly HashSet<string> Shortened =
        new(["em", "til", "tis", "twas", "cause", "cos", "bout", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the text with as many characters, each in its place. A text with <c>="</c> is code, and stays.</summary>
    /// <param name="language">The tag of the text's language; null where it is unknown.</param>
    public static string In(string text, string? language = null) => text.AsSpan().ContainsAny(Straight) && !IsCode(text)
        ? string.Create(text.Length, (text, language), static (shown, at) => new Reader(at.text, shown, at.language).Read()) : text;

    /// <summary>Whether a language has other marks than English, which every text of unknown language gets.</summary>
    public static bool HasOwn(string? language) => language?.Split('-', '_')[0] == "de";

    static bool IsCode(string text) =>
        text.Contains("=\"", StringComparison.Ordinal) || text.Contains("='", StringComparison.Ordinal);

    /// <summary>Reads a text from left to right; to the left of the place stands what is shown.</summary>
    ref struct Reader(ReadOnlySpan<char> text, Span<char> shown, string? language)
    {
        readonly ReadOnlySpan<char> text = text;
        readonly Span<char> shown = shown;
        readonly string marks = HasOwn(language) ? German : English;
        readonly bool isForeign = language is null && text.ContainsAny(Foreign);
        bool isOpen;
        bool isOpenWithin;

        public void Read()
        {
            text.CopyTo(shown);
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] == '`') at = EndOfCode(at);
                else if (text[at] == '"') shown[at] = isForeign ? '"' : Double(at);
                else if (text[at] == '\'') shown[at] = Single(at);
            }
        }

        /// <summary>Returns where code that begins here ends; here, where nothing ends it.</summary>
        readonly int EndOfCode(int at) => at + 1 + text[(at + 1)..].IndexOf('`');

        char Double(int at)
        {
            // A figure before it makes it inches, unless it ends what was said.
            if (!isOpen && (char.IsAsciiDigit(Before(at)) || (IsGap(Before(at)) && char.IsWhiteSpace(After(at))))) return '"';
            isOpen = IsGap(Before(at)) && !char.IsWhiteSpace(After(at));
            return isOpen ? marks[0] : marks[1];
        }

        char Single(int at)
        {
            var (before, after) = (Before(at), After(at));
            if (char.IsLetterOrDigit(before) && char.IsLetter(after)) return '’';
            if (char.IsAsciiDigit(before) && !isOpenWithin) return '\'';
            if (!IsGap(before))
            {
                var isEnd = isOpenWithin;
                isOpenWithin = false;
                return !isEnd ? '’' : isForeign ? '\'' : marks[3];
            }

            if (char.IsWhiteSpace(after)) return '\'';
            if (IsShortened(at) || !IsClosedAfter(at)) return '’';
            isOpenWithin = true;
            return isForeign ? '\'' : marks[2];
        }

        readonly char Before(int at) => at == 0 ? ' ' : shown[at - 1];

        readonly char After(int at) => at + 1 == text.Length ? ' ' : text[at + 1];

        readonly bool IsShortened(int at)
        {
            var word = text[(at + 1)..];
            var end = 0;
            while (end < word.Length && char.IsLetterOrDigit(word[end])) end++;
            // Years: the ’90s.
            return word[..end] is [>= '0' and <= '9', >= '0' and <= '9', 's']
                || Shortened.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..end]);
        }

        readonly bool IsClosedAfter(int at)
        {
            for (var end = at + 2; end < text.Length; end++)
            {
                if (text[end] == '\'' && !IsGap(text[end - 1]) && !char.IsLetterOrDigit(After(end))) return true;
            }

            return false;
        }

        /// <summary>Whether a mark may open after it. The ends of a text count as white space.</summary>
        readonly bool IsGap(char sign) =>
            char.IsWhiteSpace(sign) || Gaps.Contains(sign, StringComparison.Ordinal) || sign == marks[0] || sign == marks[2];
    }
}
