using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrustSim.Authoring.EditorSchema;

/// <summary>
/// The format of a scenario file as JSON Schema, for editors that use the YAML language server: draft 7 with a few keywords of that server.
/// The reader's own definitions generate it. It refuses nothing that the reader accepts. It leaves to <c>trustsim check</c> whatever no
/// schema can know, such as whether a scene exists.
/// </summary>
public static class ScenarioJsonSchema
{
    /// <summary>Name of the schema file beside the shipped scenarios.</summary>
    public const string FileName = "trustsim-scenario.schema.json";

    /// <summary>The schema, with a line end at its end.</summary>
    public static string Text()
    {
        var definitions = new Definitions();
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = "Written by `trustsim schema`. Do not edit: write it anew.",
            ["title"] = "TrustSim scenario",
        };
        var scenario = ScenarioFormat.Create("", []).Describe(definitions);
        schema["if"] = new JsonObject { ["required"] = Keyword.Words([CampaignTree.EpisodeOf]) };
        schema["then"] = EpisodeFormat.Whole.Describe(definitions);
        schema["else"] = scenario;
        schema["definitions"] = definitions.All;
        using var stream = new MemoryStream();
        // Relaxed escaping keeps the file readable; nothing embeds it in a web page.
        using (var json =
            new Utf8JsonWriter(stream,
                new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) schema.WriteTo(json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
