namespace TrustSim.Presentation.Projector;

/// <summary>
/// Divides pieces into pages as a typesetter would: of all divisions it takes the one with the fullest pages and the best page ends.
/// Filling page after page would leave a last line alone on its page, or a heading without its text.
/// </summary>
static class PageBreaks
{
    /// <param name="mostLines">Most lines of prose on a page.</param>
    /// <param name="linesOf">Number of lines of prose on a page with the pieces from the first index to the second (exclusive); null: they
    /// do not fit on one page.</param>
    /// <returns>The pages, each from a piece to another (exclusive).</returns>
    public static IReadOnlyList<Range> Find(IReadOnlyList<Piece> pieces, int mostLines, Func<int, int, int?> linesOf)
    {
        // best[i]: least cost of the pages from piece i on, and the end of the first of them.
        var best = new (int Cost, int End)[pieces.Count + 1];
        for (var begin = pieces.Count - 1; begin >= 0; begin--)
        {
            best[begin] = (int.MaxValue, begin + 1);
            for (var end = begin + 1; end <= pieces.Count; end++)
            {
                var lines = linesOf(begin, end);
                if (lines is null && end > begin + 1) break;
                var missing = mostLines - (lines ?? 0);
                var cost = best[end].Cost + missing * missing + (end < pieces.Count ? CostOf(pieces[end - 1].End) : 0);
                if (cost < best[begin].Cost) best[begin] = (cost, end);
            }
        }

        var pages = new List<Range>();
        for (var begin = 0; begin < pieces.Count; begin = best[begin].End) pages.Add(begin..best[begin].End);
        return pages;
    }

    // In squares of missing lines: a page of four lines that ends with its paragraph is better than one of six that does not.
    static int CostOf(PieceEnd end) => end switch
    {
        PieceEnd.Paragraph => 0,
        PieceEnd.Sentence => 5,
        PieceEnd.Reason => 20,
        PieceEnd.InsideSentence => 50,
        PieceEnd.InsidePerson => 500,
        PieceEnd.Heading => 1000,
    };
}
