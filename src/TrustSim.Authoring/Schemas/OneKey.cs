namespace TrustSim.Authoring.Schemas;

/// <summary>Requires exactly one of these keys.</summary>
sealed class OneKey(IReadOnlyList<Field> fields, string message) : KeyRule(message)
{
    // Do not use oneOf: where two alternatives hold, editors cannot describe the mistake in words.
    public override void Describe(JsonObject group)
    {
        group["anyOf"] =
            new JsonArray(
                [.. fields.Select(field => new JsonObject { ["required"] = Keyword.Words([field.Name]), [Keyword.Message] = Message })]);
        foreach (var field in fields) Depend(group, field, fields.Where(other => other != field), () => false);
    }
}
