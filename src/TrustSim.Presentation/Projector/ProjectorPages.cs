namespace TrustSim.Presentation.Projector;

/// <summary>
/// Prose for a group: a few lines at a time, far apart. A new page begins after a paragraph, or at least after a sentence.
/// </summary>
static class ProjectorPages
{
    const int FewestLines = 6;
    const int MostLines = 10;

    /// <summary>Up to this height of the text, lines of a paragraph follow each other without a blank row.</summary>
    const int ShortHeight = 16;

    /// <summary>Most lines of prose on a page, so that it is full and still airy. Titles and headings come on top.</summary>
    public static int LinesIn(int height) => Math.Clamp(height <= ShortHeight ? height * 2 / 3 : height * 2 / 5, FewestLines, MostLines);

    /// <summary>
    /// Most cells of a line of prose, fewer than on a personal screen: from afar the eye finds the next line less easily.
    /// </summary>
    public const int Widest = 60;

    const int WidestMargin = 10;

    /// <summary>Blank rows between the lines of a paragraph and between paragraphs, from airy to dense.</summary>
    static readonly ImmutableArray<(int Lines, int Paragraphs)> Spacings = [(1, 2), (0, 1), (0, 0)];

    /// <summary>Renders all blocks on one page or more, within this width and height.</summary>
    /// <param name="width">Cells, 20 or more.</param>
    /// <param name="height">Rows, 2 or more.</param>
    public static ImmutableArray<ImmutableArray<Row>> Render(IEnumerable<Block> blocks, int width, int height)
    {
        var mostLines = LinesIn(height);
        var mostRows = Math.Clamp(height, 1, mostLines);
        var spacings = height <= ShortHeight ? Spacings[1..] : Spacings;
        var pieces = Layout.Said(blocks).SelectMany(block => Piece.From(block, TextWidthOf(width), mostRows)).ToArray();
        if (pieces.Length == 0) return [[]];

        var measures = new Dictionary<(int, int), PageMeasure>();
        var divided =
            spacings.Select(spacing =>
                    (Spacing: spacing, Pages: PageBreaks.Find(pieces, mostLines, (begin, end) => LinesOf(begin, end, spacing))))
                .ToList();
        // Choose the widest spacing that needs no additional page.
        var (chosen, pages) =
            divided.First(
                way =>
                    way == divided[^1]
                        || (way.Pages.Count <= divided[^1].Pages.Count
                            && way.Pages.All(page => LinesOf(page.Start.Value, page.End.Value, way.Spacing) is not null)));
        return [.. pages.Select(page => Rows(Paragraphs(pieces[page], width), width, chosen))];

        int? LinesOf(int begin, int end, (int Lines, int Paragraphs) spacing)
        {
            if (!measures.TryGetValue((begin, end), out var measure))
                measures.Add((begin, end), measure = PageMeasure.Measure(Paragraphs(pieces[begin..end], width)));
            return measure.Lines <= mostLines && measure.Height(spacing) <= height ? measure.Lines : null;
        }
    }

    /// <summary>Blank cells to the left of the prose.</summary>
    public static int Margin(int width) => Math.Clamp((width - Widest) / 2, 0, WidestMargin);

    static int TextWidthOf(int width) => Math.Min(Widest, width - Margin(width));

    static List<(Piece Piece, ImmutableArray<Row> Rows)> Paragraphs(IEnumerable<Piece> pieces, int width) =>
        [.. Piece.Joined(pieces).Select(piece => (piece, piece.Rows(piece.IsDrawing ? width : TextWidthOf(width)).ToImmutableArray()))];

    static ImmutableArray<Row> Rows(IReadOnlyList<(Piece Piece, ImmutableArray<Row> Rows)> paragraphs, int width,
        (int Lines, int Paragraphs) spacing)
    {
        var page = ImmutableArray.CreateBuilder<Row>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (piece, rows) = paragraphs[i];
            if (i > 0 && PageMeasure.IsApart(paragraphs[i - 1].Piece, piece)) Blank(spacing.Paragraphs);
            for (var row = 0; row < rows.Length; row++)
            {
                if (row > 0) Blank(spacing.Lines);
                page.Add(piece.IsDrawing ? rows[row] : new Row([new Span(new string(' ', Margin(width)), Style.Text), .. rows[row].Spans]));
            }
        }

        return page.ToImmutable();

        void Blank(int count) => page.AddRange(Enumerable.Repeat(Row.Empty, count));
    }
}
