using System.Text.Json.Nodes;

namespace TrustSim.Authoring.EditorSchema;

/// <summary>What is written in the same way wherever it stands in the schema.</summary>
static class Keyword
{
    /// <summary>What the YAML language server says in place of its own words; to other validators it means nothing.</summary>
    public const string Message = "errorMessage";

    public static JsonArray Words(IEnumerable<string> words) => [.. words.Select(word => (JsonNode)word)];

    /// <summary>One of some words, each with what it means.</summary>
    public static JsonObject Choice(IReadOnlyList<string> words, IReadOnlyList<string> meanings) => new()
    {
        ["type"] = "string",
        ["enum"] = Words(words),
        ["enumDescriptions"] = Words(meanings),
        [Message] = $"One of: {string.Join(", ", words)}",
    };

    /// <summary>Puts what a value means before what it may be. Where it holds code, once more as markdown: of the other, editors show the
    /// marks.</summary>
    public static JsonObject Describe(JsonObject schema, string about)
    {
        schema.Remove("description");
        schema.Insert(0, "description", about);
        if (about.Contains('`', StringComparison.Ordinal)) schema.Insert(1, "markdownDescription", about);
        return schema;
    }
}
