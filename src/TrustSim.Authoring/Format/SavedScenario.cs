using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrustSim.Authoring.Translations;

namespace TrustSim.Authoring.Format;

/// <summary>
/// A scenario as one text, complete in itself, so that a play of it can go on when its files have changed or are gone. A scenario of
/// one file is that file's text; else a first line that no scenario begins with and, as JSON,
/// its files and the language; the translation is the last of them.
/// </summary>
public static class SavedScenario
{
    const string Mark = "trustsim-files/1\n";

    const string Name = "kept";

    const string FilesKey = "files";
    const string NameKey = "name";
    const string TextKey = "text";
    const string LanguageKey = "language";

    public static string TextOf(ScenarioReading reading) =>
        reading.Source.Files.Length == 1 && reading.Translation is null ? reading.Source.Files[0].Text : Mark + Json(reading);

    public static ScenarioReading Read(string text)
    {
        if (!text.StartsWith(Mark, StringComparison.Ordinal)) return ScenarioReader.Read(text, Name);
        using var document = JsonDocument.Parse(text.AsMemory(Mark.Length));
        ImmutableArray<SourceFile> files = [.. document.RootElement.GetProperty(FilesKey).EnumerateArray().Select(FileOf)];
        var reading = ScenarioReader.Read(files[0].Text, files[0].Name, ScenarioReader.Among(files));
        if (!document.RootElement.TryGetProperty(LanguageKey, out var language)) return reading;
        return language.GetString() is { } word and not Language.Pseudo ? Translation.Create(reading, word, files[^1]) : Translation.Pseudo(reading);
    }

    /// <summary>The language that its texts have been translated into; null where nobody knows it.</summary>
    // The pseudo-locale is no language, and a scenario that is not translated does not say what its own is.
    public static string? LanguageOf(string text) => Read(text).Translation?.Language is { } language and not Language.Pseudo ? language : null;

    static string Json(ScenarioReading reading)
    {
        var bytes = new ArrayBufferWriter<byte>();
        // Nothing but this program reads it.
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray(FilesKey);
            foreach (var file in reading.Source.Files)
            {
                json.WriteStartObject();
                json.WriteString(NameKey, file.Name);
                json.WriteString(TextKey, file.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (reading.Translation is { } translation) json.WriteString(LanguageKey, translation.Language);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    static SourceFile FileOf(JsonElement file) => new(file.GetProperty(NameKey).GetString()!, file.GetProperty(TextKey).GetString()!);
}
