using System.Text.Json;

namespace TrustSim.Authoring.Foreign;

/// <summary>
/// Reads a Branching Scenario of H5P, after its semantics of versions 1.5 to 1.10:
/// https://github.com/h5p/h5p-branching-scenario/blob/master/semantics.json
/// </summary>
public static class H5PReader
{
    const string Key = "branchingScenario";

    const string BranchingScenario = "H5P.BranchingScenario";

    static readonly JsonDocumentOptions Options = new() { MaxDepth = 128 };

    /// <param name="content">The text of <c>content.json</c>.</param>
    /// <param name="manifest">The text of <c>h5p.json</c>; null: only the content is at hand.</param>
    /// <param name="name">The name of a story that has none.</param>
    public static ForeignReading Read(byte[] content, byte[]? manifest, string name)
    {
        try
        {
            using var about = manifest is null ? null : JsonDocument.Parse(WithoutMark(manifest), Options);
            var library = about is null ? "" : Text(about.RootElement, "mainLibrary");
            if (library.Length > 0 && library != BranchingScenario)
                return ForeignReading.Refused(
                    $"it is content of H5P of the kind {Quoted.From(library)}; only a Branching Scenario is a story");
            using var json = JsonDocument.Parse(WithoutMark(content), Options);
            if (Scenario(json.RootElement) is not { } scenario) return ForeignReading.Refused("there is no Branching Scenario in it");
            return new H5PStory(scenario).Read(about is null ? "" : Text(about.RootElement, "title"), name);
        }
        catch (JsonException exception)
        {
            return ForeignReading.Refused($"its JSON is damaged in line {exception.LineNumber + 1}");
        }
    }

    /// <summary>The text of a key; empty where it has none.</summary>
    internal static string Text(JsonElement of, string key) =>
        Find(of, key) is { ValueKind: JsonValueKind.String } value ? TextOf(value) : "";

    /// <summary>The value of a key; null where there is none.</summary>
    internal static JsonElement? Find(JsonElement of, string key) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null
            ? value : null;

    internal static IEnumerable<JsonElement> Items(JsonElement of, string key) =>
        Find(of, key) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    static string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair behind an escape is no text.
            return "";
        }
    }

    /// <summary>The scenario itself. Servers of H5P wrap it in further groups.</summary>
    static JsonElement? Scenario(JsonElement root) =>
        Find(root, Key) is { ValueKind: JsonValueKind.Object } scenario ? scenario
            : Find(root, "params") is { ValueKind: JsonValueKind.Object } inner ? Scenario(inner) : null;

    static ReadOnlyMemory<byte> WithoutMark(byte[] text) =>
        text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? text.AsMemory(Encoding.UTF8.Preamble.Length) : text;
}
