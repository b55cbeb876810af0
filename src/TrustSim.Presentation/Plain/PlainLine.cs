namespace TrustSim.Presentation.Plain;

/// <summary>Renders a block in one line, for a transcript and for the plain-text frontend.</summary>
public static class PlainLine
{
    public static string InOneLine(this Block block) => block.Kind switch
    {
        BlockKind.Speech => $"{block.Label}: {block.Text}",
        BlockKind.Option => $"{block.Label}. {block.Text}",
        BlockKind.Chosen => Catalogues.Say.Text("plain.chosen", ("choice", block.Runs)),
        BlockKind.Change => $"  {block.Text}",
        BlockKind.Unsaid => Catalogues.Say.Text("plain.unsaid", ("words", block.Runs)),
        BlockKind.Title or BlockKind.Part or BlockKind.Heading or BlockKind.Subheading or BlockKind.Prose or BlockKind.Question
            or BlockKind.Reason or BlockKind.Meter or BlockKind.Note
            or BlockKind.Notice or BlockKind.Footer or BlockKind.Drawing => block.Text,
    };
}
