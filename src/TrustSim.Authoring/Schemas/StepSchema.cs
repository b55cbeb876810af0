namespace TrustSim.Authoring.Schemas;

/// <summary>The unit of time: a word, or one and many of a unit of the author's own.</summary>
sealed class StepSchema(WordSchema<TimeUnit> word, MappingSchema<StepUnit> own) : Schema<StepUnit>
{
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out StepUnit value)
    {
        value = null;
        if (node is MapNode) return own.TryRead(node, reading, out value);
        if (!word.TryRead(node, reading, out var unit)) return false;
        value = StepUnit.From(unit);
        return true;
    }

    public override JsonObject Describe(Definitions definitions) =>
        new() { ["anyOf"] = new JsonArray(word.Describe(definitions), own.Describe(definitions)) };
}
