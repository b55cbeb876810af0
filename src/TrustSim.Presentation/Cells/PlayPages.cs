using TrustSim.Presentation.Beats;

namespace TrustSim.Presentation.Cells;

/// <summary>
/// Divides beats into pages of a window: one beat a page, and the question below what people say. In a large window the beats of a scene
/// add up on one page: what has been read turns quiet. No page is taller than the window.
/// </summary>
public static class PlayPages
{
    /// <summary>From this size on, beats add up on one page.</summary>
    const int RoomyWidth = 100;
    const int RoomyHeight = 30;

    // There the text stands a little away from the lines around it.
    const int RoomyIndent = 2;
    const int RoomyTop = 1;

    // Below a question that leaves less than this for what people said, nothing else fits.
    const int LeastAbove = 4;

    public static bool IsRoomy(int width, int height) => width >= RoomyWidth && height >= RoomyHeight;

    /// <param name="width">Cells of the window, without its margins.</param>
    /// <param name="height">Rows of the window, without head and bar.</param>
    /// <param name="panel">Cells that the panel takes with the line beside it; 0: there is none.</param>
    /// <param name="below">Rows that a question needs below it.</param>
    public static ImmutableArray<PlayPage> Render(ImmutableArray<Beat> beats, int width, int height, int panel, int below = 0)
    {
        var pages = ImmutableArray.CreateBuilder<PlayPage>();
        var isRoomy = IsRoomy(width, height);
        var room = isRoomy ? height - RoomyTop : height;
        // The beats of this scene that stand on the last page.
        var above = new List<ImmutableArray<Row>>();
        foreach (var (index, beat) in beats.Index())
        {
            if (BeginsAnew(beats, index)) above.Clear();
            var side = beat.IsNews ? 0 : panel;
            if (beat.Kind == BeatKind.Question)
            {
                pages.Add(Asked(beats, index, above, isRoomy, width, height - below, panel));
                continue;
            }

            var text = BeatCells.TextWidth(beat, width - side - (isRoomy ? RoomyIndent : 0));
            foreach (var (from, rows) in BeatSplit.Render(beat, text, room))
            {
                ImmutableArray<Row> shown = beat.IsNews ? [.. BeatCells.WithBar(beat, rows, width)] : rows;
                if (isRoomy && Joined([.. above, shown]) is { } joined && joined.Length <= room)
                {
                    pages.Add(new(index, from, Apart(Joined([.. above.Select(Quiet), shown])), QuestionPlace.None, side > 0));
                }
                else
                {
                    above.Clear();
                    pages.Add(new(index, from, isRoomy ? Apart(shown) : shown, QuestionPlace.None, side > 0));
                }

                above.Add(shown);
            }
        }

        return pages.ToImmutable();
    }

    /// <summary>The rows of a page of news down to the end of its title.</summary>
    public static ImmutableArray<Row> TitleOf(ImmutableArray<Row> rows) =>
        [.. rows.TakeWhile(row => row == Row.Empty || row.Spans.Any(span => span.Style == Style.Strong))];

    /// <summary>Whether nothing that came before a beat stands with it.</summary>
    static bool BeginsAnew(ImmutableArray<Beat> beats, int index) => index == 0 || beats[index - 1].Opened != beats[index].Opened
        || StandsAlone(beats[index - 1]) || StandsAlone(beats[index]);

    /// <summary>News, a word of warning and a review share their page with nothing.</summary>
    static bool StandsAlone(Beat beat) => beat.IsNews || beat.Kind is BeatKind.Warning or BeatKind.Review;

    /// <summary>The rows of the question on a page of these.</summary>
    public static ImmutableArray<Row> Question(Beat beat, PlayPage page, int pointed, int width, int height, int panel) =>
        page.Question switch
        {
            QuestionPlace.None => [],
            QuestionPlace.Foot or QuestionPlace.Alone => [.. BeatCells.Question(beat, pointed, width, isRoomy: false)],
            QuestionPlace.Below => [.. Below(beat, pointed, width, height, panel)],
        };

    static IEnumerable<Row> Below(Beat beat, int pointed, int width, int height, int panel)
    {
        var text = BeatCells.TextWidth(beat, width - panel - RoomyIndent);
        var airy = BeatCells.Question(beat, pointed, text, isRoomy: true).ToList();
        return Indented([new(new string('─', text), Style.Rule), .. airy.Count <= height / 2 ? [Row.Empty, .. airy]
            : BeatCells.Question(beat, pointed, text, isRoomy: false)]);
    }

    static PlayPage Asked(ImmutableArray<Beat> beats, int index, List<ImmutableArray<Row>> above, bool isRoomy, int width, int height,
        int panel)
    {
        var beat = beats[index];
        PlayPage Page(ImmutableArray<Row> rows, QuestionPlace place, bool hasPanel) => new(index, 0, rows, place, hasPanel);

        if (isRoomy)
        {
            var rows = Below(beat, -1, width, height, panel).Count() + 1;
            // What people have just said stays bright; what was read before it is quiet.
            var read = Joined([.. above.SkipLast(1).Select(Quiet), .. above.TakeLast(1)]);
            var room = height - RoomyTop - rows;
            if (read.Length <= room) return Page(Apart(read), QuestionPlace.Below, panel > 0);
            if (Tail(beats, index, BeatCells.TextWidth(beat, width - panel - RoomyIndent), room) is { IsEmpty: false } last)
                return Page(Apart(last), QuestionPlace.Below, panel > 0);
        }

        var foot = BeatCells.Question(beat, -1, width, isRoomy: false).Count() + 1;
        return height - foot < LeastAbove ? Page([], QuestionPlace.Alone, false)
            : Page(Tail(beats, index, BeatCells.TextWidth(beat, width - panel), height - foot), QuestionPlace.Foot, panel > 0);
    }

    /// <summary>The last whole parts of what stands before the question, as many as fit.</summary>
    static ImmutableArray<Row> Tail(ImmutableArray<Beat> beats, int index, int width, int height)
    {
        if (BeginsAnew(beats, index)) return [];
        var (before, kept) = (beats[index - 1], ImmutableArray<Row>.Empty);
        foreach (var part in before.Parts.Reverse())
        {
            ImmutableArray<Row> more = Joined([[.. BeatCells.Rows(before, part, width)], kept]);
            if (more.Length > height) break;
            kept = more;
        }

        return kept;
    }

    static ImmutableArray<Row> Joined(IEnumerable<ImmutableArray<Row>> texts)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var text in texts.Where(text => !text.IsEmpty))
        {
            if (rows.Count > 0) rows.Add(Row.Empty);
            rows.AddRange(text);
        }

        return rows.ToImmutable();
    }

    /// <summary>A page of a large window.</summary>
    static ImmutableArray<Row> Apart(ImmutableArray<Row> rows) => rows.IsEmpty ? rows : [Row.Empty, .. Indented(rows)];

    // An answer begins one cell to the left of the text, where its pointer stands.
    static IEnumerable<Row> Indented(IEnumerable<Row> rows) => rows.Select(row => row.Spans.All(span => span.Text.Length == 0) ? row
        : row with { Spans = [new(new string(' ', row.Option < 0 ? RoomyIndent : RoomyIndent - 1), Style.Text), .. row.Spans] });

    static ImmutableArray<Row> Quiet(ImmutableArray<Row> rows) =>
        [.. rows.Select(row => new Row([.. row.Spans.Select(span => span with { Style = Style.Dim })], row.Option))];
}
