using System.Collections.Immutable;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Projector;

/// <summary>Prose for a room: a few lines at a time, far apart, and a new page where a paragraph or at least a sentence ends.</summary>
static class ProjectorPages
{
    /// <summary>Lines of prose on a page. Titles and headings come on top.</summary>
    public const int MostLines = 6;

    /// <summary>Cells of a line of prose. Fewer than on one's own screen: from afar the eye finds the next line less easily.</summary>
    public const int Widest = 60;

    const int WidestMargin = 10;

    /// <summary>Blank rows between the lines of a paragraph and between paragraphs, from airy to dense.</summary>
    static readonly ImmutableArray<(int Lines, int Paragraphs)> Spacings = [(1, 2), (0, 1), (0, 0)];

    /// <summary>All of the passages, in one page or more, none wider or higher than this.</summary>
    /// <param name="width">Cells, 20 or more.</param>
    /// <param name="height">Rows, 2 or more.</param>
    public static ImmutableArray<ImmutableArray<Row>> Of(IEnumerable<Passage> passages, int width, int height)
    {
        var mostRows = Math.Clamp(height, 1, MostLines);
        var pieces = passages.SelectMany(passage => Piece.Of(passage, TextWidthOf(width), mostRows)).ToList();
        if (pieces.Count == 0) return [[]];

        // As airy as it can be without one page more.
        var divided = Spacings.Select(spacing => (Spacing: spacing, Pages: PageBreaks.Of(pieces, page => LinesOf(page, width, height, spacing)))).ToList();
        var (chosen, pages) = divided.First(way => way.Pages.Count <= divided[^1].Pages.Count);
        return [.. pages.Select(page => Rows(Piece.Joined(page), width, chosen))];
    }

    /// <summary>Blank cells to the left of the prose.</summary>
    public static int Margin(int width) => Math.Clamp((width - Widest) / 2, 0, WidestMargin);

    static int TextWidthOf(int width) => Math.Min(Widest, width - Margin(width));

    static int? LinesOf(IReadOnlyList<Piece> page, int width, int height, (int Lines, int Paragraphs) spacing)
    {
        var joined = Piece.Joined(page);
        var lines = joined.Where(piece => piece.IsProse).Sum(piece => piece.Rows(TextWidthOf(width)).Count());
        return lines <= MostLines && Rows(joined, width, spacing).Length <= height ? lines : null;
    }

    static ImmutableArray<Row> Rows(IReadOnlyList<Piece> pieces, int width, (int Lines, int Paragraphs) spacing)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        Piece? above = null;
        foreach (var piece in pieces)
        {
            // The rows of a drawing belong together.
            var isDrawing = piece.IsFigure && above is { IsFigure: true };
            if (above is not null && !isDrawing) Blank(spacing.Paragraphs);
            var isNext = false;
            foreach (var row in piece.Rows(piece.IsFigure ? width : TextWidthOf(width)))
            {
                if (isNext) Blank(spacing.Lines);
                rows.Add(piece.IsFigure ? row : new Row([new Span(new string(' ', Margin(width)), Ink.Text), .. row.Spans]));
                isNext = true;
            }

            above = piece;
        }

        return rows.ToImmutable();

        void Blank(int count) => rows.AddRange(Enumerable.Repeat(Row.Empty, count));
    }
}
