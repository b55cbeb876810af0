namespace TrustSim.Authoring.Schemas;

/// <summary>Lets the other keys be missing or empty where one of these keys is present, since other files supply their
/// content.</summary>
sealed class CompletedBy(IReadOnlyList<Field> fields, IReadOnlyList<Field> others)
    : KeyRule($"Without {string.Join(" or ", fields.Select(field => field.Name))}, this file needs "
        + $"{string.Join(" and ", others.Select(other => other.Name))}, with something in each.")
{
    public override void Describe(JsonObject group)
    {
        var properties = new JsonObject();
        foreach (var other in others)
        {
            var own = group["properties"]![other.Name]!.AsObject();
            if (own["if"]!.AsObject().Remove("minProperties", out var least))
                properties[other.Name] = Keyword.Limit([], new() { ["minProperties"] = least }, Message);
        }

        var names = others.Select(other => other.Name).ToList();
        group["required"] = Keyword.Words(group["required"]!.AsArray().Select(word => word!.GetValue<string>()).Except(names));
        group["if"] = new JsonObject
        {
            ["anyOf"] = new JsonArray([.. fields.Select(field => new JsonObject { ["required"] = Keyword.Words([field.Name]) })]),
        };
        group["else"] = new JsonObject { ["required"] = Keyword.Words(names), ["properties"] = properties, [Keyword.Message] = Message };
    }
}
