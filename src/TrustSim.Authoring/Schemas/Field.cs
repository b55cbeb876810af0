namespace TrustSim.Authoring.Schemas;

/// <summary>A key of a group: its name, the schema of its value and its meaning.</summary>
abstract class Field(string name, Schema schema, string about, bool required)
{
    public string Name { get; } = name;

    public Schema Schema { get; } = schema;

    public string About { get; } = about;

    public bool Required { get; } = required;

    /// <summary>The schema and the meaning of the value, as JSON Schema.</summary>
    public JsonObject Describe(Definitions definitions) => Keyword.Describe(Schema.Describe(definitions), About);
}

/// <summary>A key whose values are of one type.</summary>
sealed class Field<T>(string name, Schema<T> schema, string about, bool required = false) : Field(name, schema, about, required)
{
    public new Schema<T> Schema { get; } = schema;
}
