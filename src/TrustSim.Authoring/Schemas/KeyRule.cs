using System.Text.Json.Nodes;
using TrustSim.Authoring.EditorSchema;

namespace TrustSim.Authoring.Schemas;

/// <summary>What holds of the keys of a group together, said in JSON Schema; the group's own reading refuses what breaks it.</summary>
/// <param name="message">What an editor says where it does not hold.</param>
abstract class KeyRule(string message)
{
    protected string Message => message;

    public abstract void Describe(JsonObject group);

    /// <summary>Says what may stand at other keys where this one is there.</summary>
    protected void Depend(JsonObject group, Field field, IEnumerable<Field> others, Func<JsonNode> possible)
    {
        var properties = new JsonObject();
        foreach (var other in others) properties[other.Name] = possible();
        group["dependencies"] ??= new JsonObject();
        group["dependencies"]!.AsObject().Add(field.Name, new JsonObject { ["properties"] = properties, [Keyword.Message] = message });
    }
}
