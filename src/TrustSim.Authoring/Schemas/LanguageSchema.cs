using TrustSim.Authoring.Translations;

namespace TrustSim.Authoring.Schemas;

/// <summary>The tag of a language, as files have it: <c>en</c>, <c>pt-BR</c>.</summary>
sealed class LanguageSchema : Schema<string>
{
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = (node as TextNode)?.Value is { } word ? Language.Canonical(word.Trim()) : null;
        return value is not null && value != Language.Pseudo && Language.IsOne(value)
            || reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place,
                $"Here belongs the tag of a language, not {(node is TextNode text ? Phrase.Quote(text.Value) : node.Kind)}.",
                "for example en, de or pt-BR");
    }

    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = "^(?!pseudo$)[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$",
        ["examples"] = Keyword.Words(["en", "de", "pt-BR"]),
        [Keyword.Message] = "Here belongs the tag of a language, for example en, de or pt-BR.",
    };
}
