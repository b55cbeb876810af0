using System.Text.Json;
using TrustSim.Core.Bounds;

namespace TrustSim.Records.Export;

/// <summary>Checks the bounds of the figures and texts of one journal entry of any kind.</summary>
static class JournalEntryBounds
{
    /// <summary>Describes the first value out of bounds, as a part of a sentence; null where all lie within their bounds.</summary>
    /// <param name="entry">The entry as the journal has it. This check ignores JSON that is not an entry.</param>
    public static string? Find(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object) return null;
        var isAlias = entry.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String && kind.ValueEquals("alias");
        return entry.EnumerateObject().Select(property => Find(property, isAlias)).FirstOrDefault(problem => problem is not null);
    }

    static string? Find(JsonProperty property, bool isAlias) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Name switch
        {
            "name" =>
                isAlias ? OutOfBounds.Text("the alias", property.Value.GetString(), Lengths.Alias)
                    : OutOfBounds.Text("the name of a path", property.Value.GetString(), Lengths.Name),
            "text" => OutOfBounds.Text("a text", property.Value.GetString(), Lengths.KeptScenario),
            "question" => OutOfBounds.Text("a question", property.Value.GetString(), Lengths.ScenarioText),
            var name and ("kind" or "at" or "scene" or "choice" or "who" or "trust" or "fear" or "went") =>
                OutOfBounds.Text($"the word for '{name}'", property.Value.GetString(), Lengths.Id),
            // The reader ignores every other field.
            _ => null,
        },
        JsonValueKind.Number => property.Name switch
        {
            "keep" => OutOfBounds.Number("the number of decisions that are kept", property.Value.GetDouble(), Ranges.Decisions),
            "road" => OutOfBounds.Number("the number of a path", property.Value.GetDouble(), Ranges.PlayedPaths),
            _ => null,
        },
        _ => null,
    };
}
