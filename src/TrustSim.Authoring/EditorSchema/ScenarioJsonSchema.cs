using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.EditorSchema;

/// <summary>
/// The format of a scenario file as JSON Schema, for editors that speak the YAML language server. Draft 7, with the few keywords of its own
/// that it understands. It follows from the definitions that the reader reads by, refuses nothing that the reader takes, and what no
/// schema can know (whether a scene exists, what a condition says) it leaves to <c>trustsim check</c>.
/// </summary>
public static class ScenarioJsonSchema
{
    /// <summary>The name under which the schema of the shipped scenarios lies beside them.</summary>
    public const string FileName = "trustsim-scenario.schema.json";

    /// <summary>The schema, ending in a line end.</summary>
    public static string Text()
    {
        var definitions = new Definitions();
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = "Written by `trustsim schema`. Do not edit: write it anew.",
            ["title"] = "TrustSim scenario",
        };
        schema["$ref"] = ScenarioFormat.Create("").Describe(definitions)["$ref"]!.DeepClone();
        schema["definitions"] = definitions.All;
        using var stream = new MemoryStream();
        // What is escaped for the sake of web pages would only make the file harder to read.
        using (var json =
            new Utf8JsonWriter(stream,
                new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) schema.WriteTo(json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
