namespace TrustSim.Authoring.Schemas;

/// <summary>Yes or no, in YAML's usual spellings.</summary>
sealed class YesNoSchema : Schema<bool>
{
    public static readonly string[] Words = ["yes", "no", "true", "false"];

    public override bool TryRead(Node node, Reading reading, out bool value)
    {
        value = false;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"Here belongs `yes` or `no`, not {node.Kind}.");
        value = text.Value is "yes" or "true";
        return Words.Contains(text.Value)
            || reading.Refuse(DiagnosticCatalogue.UnknownWord, text.Place, $"{Phrase.Quote(text.Value)} is neither yes nor no.",
                LookAlikes.Hint(text.Value, Words.Contains) ?? "write `yes` or `no`, in small letters; numbers go under `add`");
    }

    // Most YAML readers take yes for a text and true for a truth value; a quoted `true` is a text.
    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = Keyword.Words(["string", "boolean"]),
        ["pattern"] = $"^(?:{string.Join('|', Words)})$",
        [Keyword.Message] = "Here belongs yes or no, in small letters; numbers go under add.",
        ["examples"] = Keyword.Words(["yes", "no"]),
    };
}
