namespace TrustSim.Authoring.Schemas;

/// <summary>A condition in the small language of <c>when</c>.</summary>
sealed class ConditionSchema : Schema<Condition>
{
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out Condition value)
    {
        value = null;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"A condition is text, not {node.Kind}.",
                "for example `trust(team) >= 60 and told(some-risk)`");
        if (text.Value.Trim().Length == 0)
            return reading.Refuse(DiagnosticCatalogue.EmptyText, text.Place, "This condition is empty.", "write one, or leave `when` out");
        (value, var diagnostic) = ConditionParser.Parse(text.Value, reading.At(text.Place));
        if (diagnostic is null) return value is not null;
        // A missing team or missing scenes already have a diagnostic, and without them every name is unknown.
        if (diagnostic.Kind == ConditionDiagnosticKind.Unknown && (reading.Names.Members.Count == 0 || reading.Names.Choices.Count == 0))
            return false;
        var code = diagnostic.Kind switch
        {
            ConditionDiagnosticKind.Kind => DiagnosticCatalogue.ConditionKind,
            ConditionDiagnosticKind.Unknown => DiagnosticCatalogue.ConditionName,
            ConditionDiagnosticKind.Range => DiagnosticCatalogue.ConditionRange,
            ConditionDiagnosticKind.Grammar => DiagnosticCatalogue.ConditionGrammar,
        };
        return reading.Refuse(code, text.At(diagnostic.Column), diagnostic.Message, diagnostic.Hint);
    }

    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = TextSchema.NotEmpty,
        [Keyword.Message] = "Here belongs a condition, for example: trust(team) >= 60",
        ["examples"] = Keyword.Words(["trust(team) >= 60", "fear(team) > 50 and week >= 4", "visits >= 2"]),
    };
}
