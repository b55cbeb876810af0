using System.Globalization;
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

    /// <summary>What to do about the size of the letters.</summary>
    public static string Advice(int rows, int columns)
    {
        if (rows < Shell.LeastHeight || columns < Shell.LeastWidth)
            return "The letters are too large: TrustSim does not fit. Make them smaller: Ctrl − (Cmd − on a Mac).";
        if (rows > MostRows)
            return $"The letters are small for a room. Make them larger: Ctrl + (Cmd + on a Mac), until there are {FewestRows} to {MostRows} rows.";
        if (columns < 80)
            return "Readable from afar, but narrow: texts need more pages. One step smaller is better: Ctrl − (Cmd − on a Mac).";
        return rows >= FewestRows ? "This is right for a room."
            : "Readable from very far, but texts need more pages. One step smaller would do: Ctrl − (Cmd − on a Mac).";
    }

    /// <summary>From how far this many rows can be read on pictures of usual heights.</summary>
    public static string Distances(int rows) =>
        $"Where it fills a picture 1 m high, it can be read from up to {Metres(rows, 1)} away; 1.5 m high, from {Metres(rows, 1.5)}; 2 m high, from {Metres(rows, 2)}.";

    /// <summary>The farthest that one can sit away, in metres.</summary>
    /// <param name="picture">The picture's height in metres.</param>
    public static double Farthest(int rows, double picture) => HeightsAway * LetterInRow * picture / Math.Max(1, rows);

    static string Metres(int rows, double picture) => $"{Farthest(rows, picture).ToString("0.#", CultureInfo.InvariantCulture)} m";
}
