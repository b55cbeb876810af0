using System.Text.Json.Nodes;
using TrustSim.Authoring.Schema;

namespace TrustSim.Authoring.Shapes;

/// <summary>A key of a group: its name, what may stand there and what it means.</summary>
abstract class Field(string name, Shape shape, string about, bool required)
{
    public string Name { get; } = name;

    public Shape Shape { get; } = shape;

    public string About { get; } = about;

    public bool Required { get; } = required;

    /// <summary>What may stand there and what it means, in JSON Schema.</summary>
    public JsonObject Describe(Definitions definitions) => Keyword.Describe(Shape.Describe(definitions), About);
}

/// <summary>A key whose values are of one type.</summary>
sealed class Field<T>(string name, Shape<T> shape, string about, bool required = false) : Field(name, shape, about, required)
{
    public new Shape<T> Shape { get; } = shape;
}
