using TrustSim.Presentation.Catalogues;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Workshops;

/// <summary>Whether a window's rows are large enough for a room, and from how far they can be read.</summary>
static class ProjectorFit
{
    public const int FewestRows = 24;
    public const int MostRows = 30;

    // ANSI/AVIXA V202.01:2016 (DISCAS), "basic decision making": the farthest viewer may sit 200 times as far away as the smallest thing
    // that has to be read is high. To be on the safe side that is taken to be a lower-case letter without what stands out above or
    // below; in the fonts of terminals, whose rows are about 1.2 times as high as the font's size, it takes somewhat less than half a row.
    const double HeightsAway = 200;
    const double LetterInRow = .45;

    /// <summary>The advice about the size of the letters.</summary>
    public static string Advice(int rows, int columns)
    {
        if (rows < Shell.LeastHeight || columns < Shell.LeastWidth)
            return Say.Text("fit.too-large");
        if (rows > MostRows) return Say.Text("fit.too-small", ("fewest", FewestRows), ("most", MostRows));
        if (columns < 80) return Say.Text("fit.narrow");
        return rows >= FewestRows ? Say.Text("fit.right")
            : Say.Text("fit.large");
    }

    /// <summary>From how far this many rows can be read on pictures of usual heights.</summary>
    public static string Distances(int rows) =>
        Say.Text("fit.distances", ("one", Farthest(rows, 1)), ("one-and-a-half", Farthest(rows, 1.5)), ("two", Farthest(rows, 2)));

    /// <summary>The farthest that one can sit away, in metres.</summary>
    /// <param name="picture">The picture's height in metres.</param>
    public static double Farthest(int rows, double picture) => HeightsAway * LetterInRow * picture / Math.Max(1, rows);


}
