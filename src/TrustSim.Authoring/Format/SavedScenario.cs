using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrustSim.Authoring.Translations;

namespace TrustSim.Authoring.Format;

/// <summary>
/// A scenario as one complete text, so that a playthrough can resume when its files have changed or are gone. A scenario of one file is
/// that file's text. Otherwise the text is a first line that no scenario begins with, then JSON with the files and the language; the
/// translation is the last of the files.
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
        // A journal may come from a stranger, so any other text is read as a scenario and gives diagnostics.
        if (!text.StartsWith(Mark, StringComparison.Ordinal) || Unpack(text.AsMemory(Mark.Length)) is not var (files, language))
            return Translation.Own(ScenarioReader.Read(text, Name));
        var reading = ScenarioReader.Read(files[0].Text, files[0].Name, ScenarioReader.Among(files));
        if (language is null) return Translation.Own(reading);
        return language != Language.Pseudo ? Translation.Create(reading, language, files[^1]) : Translation.Pseudo(reading);
    }

    /// <summary>
    /// The language of a scenario's texts: that of the translation, else the one that the scenario says it is written in; null where it
    /// says none, and for the pseudo-locale.
    /// </summary>
    public static string? LanguageOf(string text) => Read(text) switch
    {
        { Translation.Language: Language.Pseudo } => null,
        { Translation.Language: var language } => language,
        { Scenario: var scenario } => scenario?.About.Language,
    };

    static string Json(ScenarioReading reading)
    {
        var bytes = new ArrayBufferWriter<byte>();
        // Only this program reads the text, so it needs no escaping for HTML.
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

    /// <summary>The files and the language; null where the JSON lacks them.</summary>
    static (ImmutableArray<SourceFile> Files, string? Language)? Unpack(ReadOnlyMemory<char> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            ImmutableArray<SourceFile> files = [.. root.GetProperty(FilesKey).EnumerateArray().Select(FileOf)];
            var language = root.TryGetProperty(LanguageKey, out var word) ? word.GetString() ?? Language.Pseudo : null;
            return files.IsEmpty || files.Any(file => file.Name is null || file.Text is null) ? null : (files, language);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    static SourceFile FileOf(JsonElement file) => new(file.GetProperty(NameKey).GetString()!, file.GetProperty(TextKey).GetString()!);
}
