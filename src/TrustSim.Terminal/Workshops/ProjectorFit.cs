namespace TrustSim.Terminal.Workshops;

/// <summary>
/// Judges whether a window's rows are large enough for a group, and computes the distance from which people can read them.
/// </summary>
static class ProjectorFit
{
    public const int FewestRows = 24;
    public const int MostRows = 30;

    // ANSI/AVIXA V202.01:2016 (DISCAS), "basic decision making": the farthest viewer may sit at 200 times the height of the smallest item
    // to read. To be on the safe side, that item is a lower-case letter without ascender or descender. In terminal fonts, whose rows are
    // about 1.2 times as high as the font's size, it takes somewhat less than half a row.
    const double HeightsAway = 200;
    const double LetterInRow = .45;

    /// <summary>Returns advice about the size of the letters.</summary>
    public static string Advice(int rows, int columns)
    {
        if (rows < Shell.LeastHeight || columns < Shell.LeastWidth)
            return Say.Text("fit.too-large");
        if (rows > MostRows) return Say.Text("fit.too-small", ("fewest", FewestRows), ("most", MostRows));
        if (columns < 80) return Say.Text("fit.narrow");
        return rows >= FewestRows ? Say.Text("fit.right")
            : Say.Text("fit.large");
    }

    /// <summary>Returns the reading distances of this many rows on pictures of usual heights.</summary>
    public static string Distances(int rows) =>
        Say.Text("fit.distances", ("one", Farthest(rows, 1)), ("one-and-a-half", Farthest(rows, 1.5)), ("two", Farthest(rows, 2)));

    /// <summary>Returns the greatest reading distance, in metres.</summary>
    /// <param name="picture">The picture's height in metres.</param>
    public static double Farthest(int rows, double picture) => HeightsAway * LetterInRow * picture / Math.Max(1, rows);

    /// <summary>Says how many rows the window may have for people so far away, for pictures of usual heights.</summary>
    /// <param name="metres">Distance of the last row from the picture, 1 or more.</param>
    /// <param name="rows">The rows that the window has now.</param>
    public static string RowsAt(int metres, int rows) => Say.Text("fit.rows-at", ("metres", metres), ("one", MostRowsAt(metres, 1)),
        ("one-and-a-half", MostRowsAt(metres, 1.5)), ("two", MostRowsAt(metres, 2)), ("rows", rows))
        + (MostRowsAt(metres, 2) < Shell.LeastHeight ? " " + Say.Text("fit.sit-nearer") : "");

    /// <summary>Returns the most rows that people so far away can read.</summary>
    /// <param name="picture">The picture's height in metres.</param>
    public static int MostRowsAt(int metres, double picture) => (int)(HeightsAway * LetterInRow * picture / Math.Max(1, metres));
}
