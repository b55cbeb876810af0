namespace TrustSim.Presentation.Plain;

/// <summary>Writes a document as plain lines: the same words, and tables in sentences, so that a screen reader reads only words.</summary>
public sealed class PlainTextRenderer
{
    readonly Document document;
    readonly int width;
    readonly int parts;

    PlainTextRenderer(Document document, int width, bool numbersParts)
    {
        (this.document, this.width) = (document, width);
        parts = numbersParts ? document.Blocks.Count(block => block.Kind == BlockKind.Part) : 0;
    }

    /// <param name="width">Greatest number of cells in a line.</param>
    /// <param name="numbersParts">Whether each part says its number and their total.</param>
    public static IEnumerable<string> Render(Document document, int width, bool numbersParts = false) =>
        new PlainTextRenderer(document, width, numbersParts).Lines();

    IEnumerable<string> Lines()
    {
        foreach (var line in Wrap(document.Title.Plain)) yield return line;
        var (isFirst, part) = (false, 0);
        Drawing? above = null;
        foreach (var (block,
            drawing) in document.Blocks.SelectMany(block => new[] { block }.InWords().Select(said => (said, block.Drawing))))
        {
            // A blank line separates cards from the text above them; rows of a table have none.
            if (IsApart(block.Kind) && !isFirst || drawing is CardsDrawing && drawing != above) yield return "";
            if (block.Kind == BlockKind.Part && parts > 0) yield return "";
            foreach (var line in Of(block, block.Kind == BlockKind.Part ? ++part : 0)) yield return line;
            if (block.Kind == BlockKind.Part && parts > 0) yield return "";
            isFirst = block.Kind == BlockKind.Part;
            above = drawing;
        }
    }

    IEnumerable<string> Of(Block block, int part)
    {
        if (block.Drawing is HistogramsDrawing histograms)
            return histograms.Histograms.SelectMany(
                (histogram, index) => HistogramLines.Render(histogram, width).Prepend("").Skip(index == 0 ? 1 : 0));
        if (block.Kind == BlockKind.Change) return Wrap(block.Text, "  ");
        if (block.Kind == BlockKind.Part && parts > 0)
            return Wrap(Say.Text("plain.part", ("number", part), ("all", parts), ("title", block.Runs)));
        return Wrap(block.InOneLine());
    }

    static bool IsApart(BlockKind kind) => kind switch
    {
        BlockKind.Speech or BlockKind.Option or BlockKind.Change or BlockKind.Unsaid or BlockKind.Meter => false,
        BlockKind.Title or BlockKind.Part or BlockKind.Heading or BlockKind.Subheading or BlockKind.Prose or BlockKind.Question
            or BlockKind.Chosen or BlockKind.Reason or BlockKind.Note
            or BlockKind.Notice or BlockKind.Footer or BlockKind.Drawing => true,
    };

    IEnumerable<string> Wrap(string text, string indent = "") =>
        TextWidth.Wrap(text, width - indent.Length).Select(line => ControlCharacters.Escape(indent + line));
}
