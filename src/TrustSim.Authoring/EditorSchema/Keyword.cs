namespace TrustSim.Authoring.EditorSchema;

/// <summary>Parts of the schema that repeat in the same form.</summary>
static class Keyword
{
    /// <summary>The YAML language server shows this text in place of its own message; other validators ignore it.</summary>
    public const string Message = "errorMessage";

    public static JsonArray Words(IEnumerable<string> words) => [.. words.Select(word => (JsonNode)word)];

    /// <summary>A choice of words, each with its meaning.</summary>
    public static JsonObject Choice(IReadOnlyList<string> words, IReadOnlyList<string> meanings) => new()
    {
        ["type"] = "string",
        ["enum"] = Words(words),
        ["enumDescriptions"] = Words(meanings),
        [Message] = $"One of: {string.Join(", ", words)}",
    };

    /// <summary>
    /// Puts the meaning of a value before its schema. A meaning with code is repeated as Markdown, since editors show the backticks
    /// otherwise.
    /// </summary>
    public static JsonObject Describe(JsonObject schema, string about)
    {
        schema.Remove("description");
        schema.Insert(0, "description", about);
        if (about.Contains('`', StringComparison.Ordinal)) schema.Insert(1, "markdownDescription", about);
        return schema;
    }
}
