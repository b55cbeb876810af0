namespace TrustSim.Authoring.EditorSchema;

/// <summary>Parts of the schema that repeat in the same form.</summary>
static class Keyword
{
    /// <summary>The YAML language server shows this text in place of its own message; other validators ignore it.</summary>
    public const string Message = "errorMessage";

    /// <summary>
    /// Adds limits of size or number to a schema. The YAML language server shows its own message for them, whatever the schema says; that
    /// of a wrong type is shown, and nothing within the limits comes to that.
    /// </summary>
    public static JsonObject Limit(JsonObject schema, JsonObject limits, string message)
    {
        schema["if"] = limits;
        schema["else"] = Never(message);
        return schema;
    }

    /// <summary>
    /// A choice between two schemas by the type of the value. Of several possible schemas the server shows no message of their own.
    /// </summary>
    /// <param name="type">The type of values that belong to <paramref name="then"/>.</param>
    public static JsonObject ByType(string type, JsonObject then, JsonObject @else) =>
        new() { ["if"] = new JsonObject { ["type"] = type }, ["then"] = then, ["else"] = @else };

    /// <summary>A schema that no value matches, since YAML's nothing is refused beside it.</summary>
    public static JsonObject Never(string message) => new() { ["type"] = "null", [Message] = message };

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
