namespace TrustSim.Records.Export;

/// <summary>Checks the bounds of the figures and texts of one journal entry of any kind.</summary>
static class JournalEntryBounds
{
    /// <summary>Names the first value out of bounds, as a clause; null where all lie within their bounds.</summary>
    /// <param name="entry">The entry as the journal has it. This check ignores JSON that is not an entry.</param>
    public static Refusal? Find(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object) return null;
        var isAlias = entry.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String && kind.ValueEquals("alias");
        return entry.EnumerateObject().Select(property => Find(property, isAlias)).FirstOrDefault(problem => problem is not null);
    }

    static Refusal? Find(JsonProperty property, bool isAlias) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Name switch
        {
            "name" =>
                isAlias ? OutOfBounds.Text("bounds.alias", property.Value.GetString(), Lengths.Alias)
                    : OutOfBounds.Text("bounds.path-name", property.Value.GetString(), Lengths.Name),
            "text" => OutOfBounds.Text("bounds.any-text", property.Value.GetString(), Lengths.KeptScenario),
            "question" => OutOfBounds.Text("bounds.any-question", property.Value.GetString(), Lengths.ScenarioText),
            var name and ("kind" or "at" or "scene" or "choice" or "who" or "trust" or "fear" or "went") =>
                OutOfBounds.Text("bounds.word-for", property.Value.GetString(), Lengths.Id, ("field", RefusalHole.FromName(name))),
            // The reader ignores every other field.
            _ => null,
        },
        JsonValueKind.Number => property.Name switch
        {
            "keep" => OutOfBounds.Number("bounds.kept-decisions", property.Value.GetDouble(), Ranges.Decisions),
            "laws" => OutOfBounds.Number("bounds.laws", property.Value.GetDouble(), Ranges.Laws),
            "road" => OutOfBounds.Number("bounds.path-number", property.Value.GetDouble(), Ranges.PlayedPaths),
            _ => null,
        },
        _ => null,
    };
}
