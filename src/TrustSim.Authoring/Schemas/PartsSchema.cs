namespace TrustSim.Authoring.Schemas;

/// <summary>A text, or a list of its parts, each with its condition or without one.</summary>
sealed class PartsSchema(TextSchema prose, MappingSchema<TextPart> conditional) : Schema<ImmutableArray<TextPart>>
{
    const int Most = 50;

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<TextPart> value)
    {
        value = [];
        if (node is not ListNode list)
        {
            if (!prose.TryRead(node, reading, out var whole)) return false;
            value = [new(whole, null)];
            return true;
        }

        if (list.Items.Length is 0 or > Most)
            return reading.Refuse(DiagnosticCatalogue.TooFewOrMany, node.Place,
                $"There are {list.Items.Length:N0} parts of a text here; 1 to {Most} are possible.",
                "write the text alone, or its parts below");
        var parts = ImmutableArray.CreateBuilder<TextPart>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (reading.Diagnostics.IsFull) break;
            if (item is MapNode) parts.Add(conditional.TryRead(item, reading, out var part) ? part : new("", null));
            else parts.Add(new(prose.TryRead(item, reading, out var text) ? text : "", null));
        }

        value = parts.ToImmutable();
        return true;
    }

    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(
            prose.Describe(definitions),
            new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["anyOf"] = new JsonArray(prose.Describe(definitions), conditional.Describe(definitions)) },
                ["minItems"] = 1,
                ["maxItems"] = Most,
            }),
    };
}
