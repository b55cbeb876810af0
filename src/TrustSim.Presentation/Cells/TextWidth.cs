using Wcwidth;

namespace TrustSim.Presentation.Cells;

/// <summary>Measures and breaks text by its terminal cells. A letter may take none, one or two.</summary>
public static class TextWidth
{
    const string EmojiStyle = "\uFE0F";
    const char Joiner = '\u200D';
    const char NonJoiner = '\u200C';

    /// <summary>Returns the number of cells, by the same tables as Terminal.Gui.</summary>
    public static int Measure(string text)
    {
        // Most text is ASCII, where every letter takes one cell.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text.Length;
        var cells = 0;
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext()) cells += CellsOf(letters.GetTextElement());
        return cells;
    }

    static int CellsOf(string letter) =>
        Math.Min(2, letter.EnumerateRunes().Sum(rune => Math.Max(0, UnicodeCalculator.GetWidth(rune.Value))));

    /// <summary>
    /// Breaks text into rows of at most <paramref name="width"/> cells, at spaces, and within words that are wider than a row.
    /// </summary>
    public static IEnumerable<string> Wrap(string text, int width) => Wrap(text, width, width);

    /// <inheritdoc cref="Wrap(string, int)"/>
    /// <param name="width">Cells of the first row.</param>
    /// <param name="others">Cells of all other rows.</param>
    public static IEnumerable<string> Wrap(string text, int width, int others)
    {
        (width, others) = (Math.Max(1, width), Math.Max(1, others));
        var row = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = Letters(word).ToList();
            if (letters.Count == 0) continue;
            var wide = letters.Sum(letter => letter.Cells);
            if (used > 0 && used + 1 + wide > width)
            {
                yield return row.ToString();
                row.Clear();
                (used, width) = (0, others);
            }

            if (used > 0)
            {
                row.Append(' ');
                used++;
            }

            foreach (var (letter, cells) in letters)
            {
                if (used + cells > width && used > 0)
                {
                    yield return row.ToString();
                    row.Clear();
                    (used, width) = (0, others);
                }

                row.Append(letter);
                used += cells;
            }
        }

        yield return row.ToString();
    }

    /// <summary>Returns the text as terminals draw it, whole.</summary>
    public static string Shown(string text) => Fit(text, Measure(text));

    /// <summary>Returns the text in exactly <paramref name="width"/> cells: padded with spaces, or cut with an ellipsis.</summary>
    public static string Fit(string text, int width)
    {
        if (width <= 0) return "";
        var letters = Letters(text).ToList();
        var missing = width - letters.Sum(letter => letter.Cells);
        if (missing >= 0) return string.Concat(letters.Select(letter => letter.Letter)) + new string(' ', missing);
        var row = new StringBuilder();
        var used = 0;
        foreach (var (letter, cells) in letters.TakeWhile(letter => used + letter.Cells < width))
        {
            row.Append(letter);
            used += cells;
        }

        return row.Append('…').Append(' ', width - 1 - used).ToString();
    }

    /// <summary>
    /// Splits text into letters as terminals draw them. It drops letters without a cell of their own, which would shift the rest of the
    /// row. It also drops the emoji variation selector and all but the first of joined emoji, since terminals disagree on their width.
    /// </summary>
    static IEnumerable<(string Letter, int Cells)> Letters(string text)
    {
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            if (letter.Length > 1)
            {
                letter = letter.TrimEnd(Joiner);
                // It parts letters of some scripts; behind another sign it parts nothing.
                if (!char.IsLetter(letter, 0)) letter = letter.TrimEnd(NonJoiner);
                if (!letter.Contains(Joiner)) letter = letter.Replace(EmojiStyle, "", StringComparison.Ordinal);
            }

            if (letter.Length > 0 && Measure(letter) is > 0 and var cells) yield return (letter, cells);
        }
    }
}
