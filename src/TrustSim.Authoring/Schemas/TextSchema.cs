namespace TrustSim.Authoring.Schemas;

/// <summary>Prose, in any length.</summary>
/// <param name="inWords">Whether a number, or yes or no, is no text.</param>
sealed partial class TextSchema(bool inWords = false) : Schema<string>
{
    /// <summary>The pattern of a text that is not empty.</summary>
    public const string NotEmpty = @"\S";

    // No sign can be matched in two ways, so that a long text costs no more than its length.
    const string InWords = @"^(?!\s*(?:[\d.,:+-][\d.,:+\s-]*|(?:yes|no|true|false)\s*)?$)";

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = (node as TextNode)?.Value.Trim();
        if (value is null)
        {
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"Here belongs text, not {node.Kind}.",
                node is MapNode ? "text with a colon in it goes in quotes, or below `|`" : "text that starts with [ or - goes in quotes");
        }

        if (inWords && node is not TextNode { IsMissing: true } && value.Length > 0 && !SaysSomething().IsMatch(value))
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"Here belongs text in words, not {Phrase.Quote(value)}.",
                "write a sentence, or leave the key out");
        var missing = node is TextNode { IsMissing: true } text ? WhereMissing(text) : null;
        return value.Length > 0 && missing is null
            || reading.Refuse(DiagnosticCatalogue.EmptyText, node.Place, "This text is empty.",
                missing ?? "write something, or leave the key out");
    }

    /// <summary>A remedy for a word that YAML reads as nothing; null where there is no word at all.</summary>
    public static string? WhereMissing(TextNode text) =>
        text.Value.Length > 0 ? $"in YAML `{text.Value}` stands for nothing; put it in quotes if the word is meant" : null;

    // The reader takes the numbers and truth values of YAML as text here.
    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = inWords ? "string" : Keyword.Words(["string", "number", "boolean"]),
        ["pattern"] = inWords ? InWords : NotEmpty,
        [Keyword.Message] = "Here belongs text. With a colon in it, it goes in quotes, or below |",
    };

    [GeneratedRegex(InWords)]
    private static partial Regex SaysSomething();
}
