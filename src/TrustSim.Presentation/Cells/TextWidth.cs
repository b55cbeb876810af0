using System.Globalization;
using System.Text;
using Wcwidth;

namespace TrustSim.Presentation.Cells;

/// <summary>Measures and breaks text by the cells that it takes on a terminal, where a letter may take none, one or two.</summary>
public static class TextWidth
{
    const string EmojiStyle = "\uFE0F";
    const char Joiner = '\u200D';

    /// <summary>As many cells as Terminal.Gui gives it, which measures by the same tables.</summary>
    public static int Measure(string text)
    {
        // Most text is plain, and every such letter takes one cell.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text.Length;
        var cells = 0;
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext()) cells += CellsOf(letters.GetTextElement());
        return cells;
    }

    static int CellsOf(string letter) => Math.Min(2, letter.EnumerateRunes().Sum(rune => Math.Max(0, UnicodeCalculator.GetWidth(rune.Value))));

    /// <summary>The text in rows of at most <paramref name="width"/> cells, broken at spaces, and within words that are wider than a row.</summary>
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

    /// <summary>The text in exactly <paramref name="width"/> cells: filled with spaces, or cut with a sign that says so.</summary>
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
    /// The letters as terminals draw them. What takes no cell of its own would shift the rest of its row and is left out, and so is the
    /// sign that asks for emoji style where it stands alone: terminals do not agree on its width. Joined emoji stay whole; whoever writes
    /// them puts the cursor behind them.
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
                if (!letter.Contains(Joiner)) letter = letter.Replace(EmojiStyle, "", StringComparison.Ordinal);
            }

            if (letter.Length > 0 && Measure(letter) is > 0 and var cells) yield return (letter, cells);
        }
    }
}
