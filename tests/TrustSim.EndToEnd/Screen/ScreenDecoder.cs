using System.Globalization;
using System.Text.RegularExpressions;

namespace TrustSim.EndToEnd.Screen;

/// <summary>
/// What a terminal makes of the bytes that it gets: the signs and their looks, the cursor, and the rows in which anything was written. It
/// knows the sequences of the program alone, and a sign is one cell wide; tests hold it to the screen of tmux.
/// </summary>
sealed partial class ScreenDecoder(int width, int height)
{
    readonly (char Sign, string Look)[,] cells = new (char, string)[height, width];
    string look = "";

    /// <summary>The cursor, as <see cref="PseudoTerminal.Cursor"/> says it, from 0.</summary>
    public (int Column, int Row) Cursor { get; private set; }

    /// <summary>Whether nothing was drawn since the cursor was placed, with which every frame ends.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The rows in which something was written since the last call of <see cref="Forget"/>.</summary>
    public ISet<int> Written { get; } = new SortedSet<int>();

    /// <summary>The text of the screen, without the spaces at the ends of rows.</summary>
    public string Text => string.Join('\n', Enumerable.Range(0, height).Select(row =>
        string.Concat(CellsOf(row).Select(cell => cell.Sign == '\0' ? ' ' : cell.Sign)).TrimEnd()));

    /// <summary>Every row with the looks of its signs.</summary>
    public string[] Rows =>
        [.. Enumerable.Range(0, height).Select(row => string.Concat(CellsOf(row).Select(cell => $"{cell.Look}{cell.Sign}")))];

    public void Forget() => Written.Clear();

    /// <summary>Takes what it understands. Returns how much that is: the rest is a sequence whose end has not come yet.</summary>
    public int Feed(string bytes)
    {
        foreach (Match part in Part().Matches(bytes))
        {
            if (part.Value == "\e") return part.Index;
            if (part.Groups["sign"].Success) Put(part.ValueSpan[0]);
            else if (part.Groups["final"].Success && part.Groups["mark"].Length == 0)
                Obey(part.Groups["final"].ValueSpan[0], part.Groups["numbers"].Value);
        }

        return bytes.Length;
    }

    IEnumerable<(char Sign, string Look)> CellsOf(int row) => Enumerable.Range(0, width).Select(column => cells[row, column]);

    void Put(char sign)
    {
        var (column, row) = Cursor;
        cells[row, column] = (sign, look);
        IsWhole = false;
        Written.Add(row);
        // A sign in the last column leaves the cursor there.
        Cursor = (Math.Min(column + 1, width - 1), row);
    }

    void Obey(char final, string numbers)
    {
        switch (final)
        {
            case 'H':
                IsWhole = true;
                var place = numbers.Split(';');
                Cursor = place.Length == 2 ? (int.Parse(place[1], CultureInfo.InvariantCulture) - 1,
                    int.Parse(place[0], CultureInfo.InvariantCulture) - 1) : (0, 0);
                break;
            case 'J':
                Array.Clear(cells);
                for (var row = 0; row < height; row++) Written.Add(row);
                break;
            case 'm':
                // Each look of the program begins anew.
                look = numbers is "0" or "" ? "" : numbers;
                break;
            case 'c' or 'n' or 't':
                // A question to the terminal.
                break;
            default:
                throw new InvalidOperationException($"The decoder does not know the sequence CSI {numbers}{final}.");
        }
    }

    [GeneratedRegex(
        @"\e\[(?<mark>[?>=<]?)(?<numbers>[0-9;:]*)[ $]?(?<final>[@-~])|\e[]P][^\a\e]*(\a|\e\\)|\e[^[\]P]|(?<sign>[^\x00-\x1F\x7F])|.",
        RegexOptions.Singleline)]
    private static partial Regex Part();
}
