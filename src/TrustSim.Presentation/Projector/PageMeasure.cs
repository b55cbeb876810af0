namespace TrustSim.Presentation.Projector;

/// <summary>The amount of text on a page. Breaking text is slow, so it is measured once and then tried with each spacing.</summary>
/// <param name="Lines">Lines of prose.</param>
/// <param name="Rows">Rows without blank ones.</param>
/// <param name="Between">Number of gaps between two lines of one paragraph.</param>
/// <param name="Apart">Number of gaps between two paragraphs.</param>
readonly record struct PageMeasure(int Lines, int Rows, int Between, int Apart)
{
    public static PageMeasure Measure(IReadOnlyList<(Piece Piece, ImmutableArray<Row> Rows)> paragraphs)
    {
        var rows = paragraphs.Sum(paragraph => paragraph.Rows.Length);
        var lines = paragraphs.Where(paragraph => paragraph.Piece.IsProse).Sum(paragraph => paragraph.Rows.Length);
        var apart = paragraphs.Zip(paragraphs.Skip(1)).Count(pair => IsApart(pair.First.Piece, pair.Second.Piece));
        return new(lines, rows, rows - paragraphs.Count, apart);
    }

    /// <summary>Whether a gap separates two pieces; the rows of a drawing belong together.</summary>
    public static bool IsApart(Piece above, Piece below) => !(above.IsDrawing && below.IsDrawing);

    public int Height((int Lines, int Paragraphs) spacing) => Rows + Between * spacing.Lines + Apart * spacing.Paragraphs;
}
