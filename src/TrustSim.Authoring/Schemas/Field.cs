using System.Text.Json.Nodes;
using TrustSim.Authoring.EditorSchema;

namespace TrustSim.Authoring.Schemas;

/// <summary>A key of a group: its name, what may stand there and what it means.</summary>
abstract class Field(string name, Schema schema, string about, bool required)
{
    public string Name { get; } = name;

    public Schema Shape { get; } = schema;

    public string About { get; } = about;

    public bool Required { get; } = required;

    /// <summary>What may stand there and what it means, in JSON Schema.</summary>
    public JsonObject Describe(Definitions definitions) => Keyword.Describe(Shape.Describe(definitions), About);
}

/// <summary>A key whose values are of one type.</summary>
sealed class Field<T>(string name, Schema<T> schema, string about, bool required = false) : Field(name, schema, about, required)
{
    public new Schema<T> Shape { get; } = schema;
}
