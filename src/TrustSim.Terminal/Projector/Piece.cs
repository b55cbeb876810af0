using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Projector;

/// <summary>What a page never divides: a sentence of a passage, or as much of a very long one as a page has room for.</summary>
/// <param name="IsFirst">Whether the passage begins with it.</param>
sealed record Piece(Role Role, string Text, string? Label, bool IsFirst, PieceEnd End)
{
    public bool IsFigure => Role == Role.Figure;

    /// <summary>Whether its lines are among the few that a page may have.</summary>
    public bool IsProse => !IsFigure && Role is not (Role.Title or Role.Heading);

    /// <summary>The pieces of a passage.</summary>
    public static IReadOnlyList<Piece> From(Passage passage, int width, int mostRows)
    {
        if (passage.Role == Role.Figure) return [new(passage.Role, passage.Text, null, true, PieceEnd.Paragraph)];

        // A name so long that no page holds it with what is said is text like any other.
        if (passage.Label is { } label && TextWidth.Measure(label) > width / 2) passage = new(Role.Prose, passage.Role == Role.Speech ? passage.Plain : $"{label} {passage.Text}");
        var pieces = new List<Piece>();
        var sentences = Sentences(passage.Text);
        for (var i = 0; i < sentences.Count; i++) Add(sentences[i], i < sentences.Count - 1 ? PieceEnd.Sentence : EndOf(passage.Role));
        return pieces;

        void Add(ReadOnlyMemory<string> words, PieceEnd end)
        {
            var piece = new Piece(passage.Role, string.Join(' ', words.ToArray()), passage.Label, pieces.Count == 0, end);
            if (words.Length == 1 && piece.Text.Length > 1 && TextWidth.Measure(piece.Text) > width) words = TextWidth.Wrap(piece.Text, width).ToArray();
            if (words.Length <= 1 || piece.Rows(width).Count() <= mostRows)
            {
                pieces.Add(piece);
                return;
            }

            Add(words[..(words.Length / 2)], PieceEnd.InsideSentence);
            Add(words[(words.Length / 2)..], end);
        }
    }

    /// <summary>The pieces that stand together on a page, those of one passage in one.</summary>
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

    public IEnumerable<Row> Rows(int width) => Role switch
    {
        Role.Figure => [new Row(TextWidth.Measure(Text) > width ? TextWidth.Fit(Text, width) : Text)],
        Role.Speech when !IsFirst => Layout.Hanging("  ", Style.Text, Text, Style.Text, width),
        Role.Option when !IsFirst => Layout.Hanging("    ", Style.Text, Text, Style.Option, width),
        Role.Chosen when !IsFirst => Layout.Hanging("  ", Style.Strong, Text, Style.Strong, width),
        Role.Title or Role.Heading or Role.Prose or Role.Speech or Role.Question or Role.Option or Role.Chosen
            or Role.Reason or Role.Change or Role.Meter or Role.Note => Layout.Lines(Role, Text, Label, width),
    };

    static PieceEnd EndOf(Role role) => role switch
    {
        Role.Title or Role.Heading => PieceEnd.Heading,
        Role.Reason => PieceEnd.Reason,
        Role.Prose or Role.Speech or Role.Question or Role.Option or Role.Chosen
            or Role.Change or Role.Meter or Role.Note or Role.Figure => PieceEnd.Paragraph,
    };

    static List<string[]> Sentences(string text)
    {
        var sentences = new List<string[]>();
        var words = new List<string>();
        foreach (var word in text.Split(' '))
        {
            words.Add(word);
            if (word.TrimEnd('"', '”', '’', '\'', ')', '»', '«') is not [.., '.' or '!' or '?' or '…']) continue;
            sentences.Add([.. words]);
            words.Clear();
        }

        if (words.Count > 0) sentences.Add([.. words]);
        return sentences;
    }
}
