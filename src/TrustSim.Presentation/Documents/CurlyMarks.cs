using System.Buffers;

namespace TrustSim.Presentation.Documents;

/// <summary>
/// Shows the straight quotation marks and apostrophes of an author's prose as “ ” ‘ ’. Files, journals and exports keep what the author
/// wrote. A text that already has marks of another language („ “, « ») keeps its straight quotation marks as well.
/// </summary>
static class CurlyMarks
{
    const string Gaps = "([{“‘–—-/";

    static readonly SearchValues<char> Straight = SearchValues.Create("'\"");
    static readonly SearchValues<char> Foreign = SearchValues.Create("„‚«»‹›「」『』");

    // Words whose first letters an apostrophe replaces, so that it opens nothing.
    static readonly HashSet<string> Shortened =
        new(["em", "til", "tis", "twas", "cause", "cos", "bout", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the text with as many characters, each in its place. A text with <c>="</c> is code, and stays.</summary>
    public static string In(string text) => text.AsSpan().ContainsAny(Straight) && !IsCode(text)
        ? string.Create(text.Length, text, static (shown, text) => new Reader(text, shown).Read()) : text;

    static bool IsCode(string text) =>
        text.Contains("=\"", StringComparison.Ordinal) || text.Contains("='", StringComparison.Ordinal);

    /// <summary>Reads a text from left to right; to the left of the place stands what is shown.</summary>
    ref struct Reader(ReadOnlySpan<char> text, Span<char> shown)
    {
        readonly ReadOnlySpan<char> text = text;
        readonly Span<char> shown = shown;
        readonly bool isForeign = text.ContainsAny(Foreign);
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
            return isOpen ? '“' : '”';
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
                return isForeign && isEnd ? '\'' : '’';
            }

            if (char.IsWhiteSpace(after)) return '\'';
            if (IsShortened(at) || !IsClosedAfter(at)) return '’';
            isOpenWithin = true;
            return isForeign ? '\'' : '‘';
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
        static bool IsGap(char sign) => char.IsWhiteSpace(sign) || Gaps.Contains(sign);
    }
}
