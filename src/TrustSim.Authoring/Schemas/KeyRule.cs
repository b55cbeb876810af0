namespace TrustSim.Authoring.Schemas;

/// <summary>A rule about several keys of a group, in JSON Schema. The group's own reading refuses the same cases.</summary>
/// <param name="message">The editor's message where the rule fails.</param>
abstract class KeyRule(string message)
{
    protected string Message => message;

    public abstract void Describe(JsonObject group);

    /// <summary>Restricts other keys where this one is present.</summary>
    protected void Depend(JsonObject group, Field field, IEnumerable<Field> others, Func<JsonNode> possible)
    {
        var properties = new JsonObject();
        foreach (var other in others) properties[other.Name] = possible();
        group["dependencies"] ??= new JsonObject();
        group["dependencies"]!.AsObject().Add(field.Name, new JsonObject { ["properties"] = properties, [Keyword.Message] = message });
    }
}
