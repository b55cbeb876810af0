using System.Text.Json.Nodes;
using TrustSim.Authoring.EditorSchema;

namespace TrustSim.Authoring.Schemas;

/// <summary>One of these keys is there, and only one.</summary>
sealed class OneKey(IReadOnlyList<Field> fields, string message) : KeyRule(message)
{
    // Not oneOf: of two that both hold, editors cannot say in words what is wrong with it.
    public override void Describe(JsonObject group)
    {
        group["anyOf"] =
            new JsonArray(
                [.. fields.Select(field => new JsonObject { ["required"] = Keyword.Words([field.Name]), [Keyword.Message] = Message })]);
        foreach (var field in fields) Depend(group, field, fields.Where(other => other != field), () => false);
    }
}
