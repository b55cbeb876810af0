namespace TrustSim.Presentation.Projector;

/// <summary>An indivisible part of a page: a sentence of a block, a page-sized part of a very long one, or a drawing.</summary>
/// <param name="IsFirst">Whether the block begins with it.</param>
sealed record Piece(BlockKind Kind, string Text, string? Label, bool IsFirst, PieceEnd End)
{
    /// <summary>The rows of a drawing; none in any other piece.</summary>
    public ImmutableArray<Row> Drawn { get; private init; } = [];

    public bool IsDrawing => Kind == BlockKind.Drawing;

    /// <summary>Whether its lines count towards the limit of a page.</summary>
    public bool IsProse => !IsDrawing && Kind is not (BlockKind.Title or BlockKind.Part or BlockKind.Heading or BlockKind.Subheading);

    /// <summary>The pieces of a block.</summary>
    public static IReadOnlyList<Piece> From(Block block, int width, int mostRows)
    {
        if (block.Drawing is { } drawing)
            return [new(block.Kind, "", null, true, PieceEnd.Paragraph) { Drawn = [.. Layout.Drawn(drawing, width)] }];

        var (kind, text, label) = (block.Kind, block.Text, block.Label?.Plain);
        // A name too long for one page beside its words becomes ordinary text.
        if (label is not null && TextWidth.Measure(label) > width / 2)
            (kind, text, label) = (BlockKind.Prose, kind == BlockKind.Speech ? $"{label}: {text}" : $"{label} {text}", null);
        var pieces = new List<Piece>();
        var sentences = Sentences(text);
        for (var i = 0; i < sentences.Count; i++) Add(sentences[i], i == sentences.Count - 1 ? EndOf(kind)
            : kind is BlockKind.Speech or BlockKind.Unsaid ? PieceEnd.InsidePerson : PieceEnd.Sentence);
        return pieces;

        void Add(ReadOnlyMemory<string> words, PieceEnd end)
        {
            var piece = new Piece(kind, string.Join(' ', words.ToArray()), label, pieces.Count == 0, end);
            if (words.Length == 1 && piece.Text.Length > 1 && TextWidth.Measure(piece.Text) > width)
                words = TextWidth.Wrap(piece.Text, width).ToArray();
            if (words.Length <= 1 || piece.Rows(width).Count() <= mostRows)
            {
                pieces.Add(piece);
                return;
            }

            Add(words[..(words.Length / 2)], PieceEnd.InsideSentence);
            Add(words[(words.Length / 2)..], end);
        }
    }

    /// <summary>Joins the pieces of each block on a page.</summary>
    public static IReadOnlyList<Piece> Joined(IEnumerable<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (piece.IsFirst || joined.Count == 0) joined.Add(piece);
            else joined[^1] = joined[^1] with { Text = $"{joined[^1].Text} {piece.Text}" };
        }

        return joined;
    }

    public IEnumerable<Row> Rows(int width) => Kind switch
    {
        BlockKind.Drawing => Drawn,
        BlockKind.Speech when !IsFirst => Layout.Hanging("  ", Style.Text, Text, Style.Text, width),
        BlockKind.Option when !IsFirst => Layout.Hanging("    ", Style.Text, Text, Style.Option, width),
        BlockKind.Chosen when !IsFirst => Layout.Hanging("  ", Style.Strong, Text, Style.Strong, width),
        BlockKind.Title or BlockKind.Part or BlockKind.Heading or BlockKind.Subheading or BlockKind.Prose or BlockKind.Speech
            or BlockKind.Question or BlockKind.Option or BlockKind.Chosen
            or BlockKind.Reason or BlockKind.Change or BlockKind.Unsaid or BlockKind.Meter
            or BlockKind.Note or BlockKind.Notice or BlockKind.Footer =>
                Layout.Lines(Kind, Text, Label, width),
    };

    static PieceEnd EndOf(BlockKind kind) => kind switch
    {
        BlockKind.Title or BlockKind.Part or BlockKind.Heading or BlockKind.Subheading => PieceEnd.Heading,
        BlockKind.Reason => PieceEnd.Reason,
        BlockKind.Prose or BlockKind.Speech or BlockKind.Question or BlockKind.Option or BlockKind.Chosen or BlockKind.Change
            or BlockKind.Unsaid
            or BlockKind.Meter or BlockKind.Note or BlockKind.Notice
            or BlockKind.Footer or BlockKind.Drawing => PieceEnd.Paragraph,
    };

    static List<string[]> Sentences(string text)
    {
        var sentences = new List<string[]>();
        var words = new List<string>();
        foreach (var word in text.Split(' '))
        {
            words.Add(word);
            if (word.TrimEnd('"', '”', '“', '’', '‘', '\'', ')', '»', '«') is not [.., '.' or '!' or '?' or '…']) continue;
            sentences.Add([.. words]);
            words.Clear();
        }

        if (words.Count > 0) sentences.Add([.. words]);
        return sentences;
    }
}
