namespace TrustSim.Presentation.Projector;

/// <summary>
/// Draws a code to be scanned in half the rows that it has cells, dark on light. It uses grounds, and the lower half block only: in some
/// terminals the other blocks end short of their cell, and no camera reads the code.
/// </summary>
static class ScanCode
{
    /// <param name="cells">By row and column; true is dark. The quiet zone belongs to it.</param>
    public static ImmutableArray<Row> Render(bool[,] cells) =>
        [.. Enumerable.Range(0, Height(cells)).Select(row => new Row([.. Spans(cells, row)]))];

    /// <summary>Rows that it takes.</summary>
    public static int Height(bool[,] cells) => (cells.GetLength(0) + 1) / 2;

    static IEnumerable<Span> Spans(bool[,] cells, int row)
    {
        var styles = Enumerable.Range(0, cells.GetLength(1))
            .Select(column => StyleOf(At(cells, 2 * row, column), At(cells, 2 * row + 1, column)));
        return styles.Select(style => new Span(style is Style.ScanDark or Style.ScanLight ? " " : "▄", style));
    }

    // Below the last row of an odd number it is light, as the quiet zone is.
    static bool At(bool[,] cells, int row, int column) => row < cells.GetLength(0) && cells[row, column];

    static Style StyleOf(bool above, bool below) => (above, below) switch
    {
        (true, true) => Style.ScanDark,
        (false, false) => Style.ScanLight,
        (false, true) => Style.ScanDarkBelow,
        (true, false) => Style.ScanLightBelow,
    };
}
