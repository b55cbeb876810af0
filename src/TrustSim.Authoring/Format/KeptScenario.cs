using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrustSim.Authoring.Format;

/// <summary>
/// A scenario as one text, complete in itself, so that a play of it can go on when its files have changed or are gone. A scenario of
/// one file is that file's text; of several, a first line that no scenario begins with and the files as JSON.
/// </summary>
public static class KeptScenario
{
    const string Mark = "trustsim-files/1\n";

    const string Name = "kept";

    public static string TextOf(ImmutableArray<SourceFile> files) => files.Length == 1 ? files[0].Text : Mark + Json(files);

    public static ScenarioReading Read(string text)
    {
        if (!text.StartsWith(Mark, StringComparison.Ordinal)) return ScenarioReader.Read(text, Name);
        var files = Files(text[Mark.Length..]);
        return ScenarioReader.Read(files[0].Text, files[0].Name, ScenarioReader.Among(files));
    }

    static string Json(ImmutableArray<SourceFile> files)
    {
        var bytes = new ArrayBufferWriter<byte>();
        // Nothing but this program reads it.
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var file in files)
            {
                json.WriteStartObject();
                json.WriteString("name", file.Name);
                json.WriteString("text", file.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    static ImmutableArray<SourceFile> Files(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(file => new SourceFile(file.GetProperty("name").GetString()!, file.GetProperty("text").GetString()!))];
    }
}
