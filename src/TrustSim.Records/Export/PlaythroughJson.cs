using System.Globalization;

namespace TrustSim.Records.Export;

/// <summary>Writes a playthrough or a workshop as JSON, and reads a playthrough.</summary>
public static class PlaythroughJson
{
    static readonly PlaythroughJsonContext Context = new(Options(JsonNamingPolicy.CamelCase));
    static readonly PlaythroughJsonContext Version1 = new(Options(new Version1Names()));

    static readonly PlaythroughJsonContext Lines = new(Options(JsonNamingPolicy.CamelCase, isIndented: false));

    // The JSON reader turns a figure too large for a double into infinity. The bounds check reports it by name, after the check for gaps.
    static readonly PlaythroughJsonContext Unbounded = new(
        new(Options(JsonNamingPolicy.CamelCase)) { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals });

    /// <summary>Renders a playthrough that is not saved.</summary>
    public static string Render(Playthrough play) =>
        Seen(JsonSerializer.Serialize(PlaythroughParts.DocumentOf(play), Context.PlaythroughDocument));

    public static string Render(PlaythroughDocument play) => Seen(JsonSerializer.Serialize(play, Context.PlaythroughDocument));

    /// <summary>Renders a playthrough for an export.</summary>
    internal static string InALine(PlaythroughDocument play) => Seen(JsonSerializer.Serialize(play, Lines.PlaythroughDocument));

    /// <summary>Renders a workshop. No command reads it back; the journal holds the workshop.</summary>
    public static string Render(WorkshopDocument workshop) => Seen(JsonSerializer.Serialize(workshop, Context.WorkshopDocument));

    /// <summary>Reads a playthrough; returns null where a list in it has a gap.</summary>
    /// <exception cref="JsonException">It is not the JSON of a playthrough.</exception>
    internal static PlaythroughDocument? Read(ReadOnlySpan<byte> bytes, bool isOfVersion1) =>
        JsonSerializer.Deserialize(bytes, (isOfVersion1 ? Version1 : Context).PlaythroughDocument) is { } play
            && !HasGaps(JsonSerializer.SerializeToElement(play, Unbounded.PlaythroughDocument)) ? play : null;

    /// <summary>Escapes characters in JSON that could hide, turn or move the text beside them.</summary>
    internal static string Seen(string json)
    {
        var seen = new StringBuilder(json.Length + 1);
        for (var rest = json.AsSpan(); rest.Length > 0;)
        {
            var plain = rest.IndexOfAnyExceptInRange('\0', '\x7F');
            if (plain < 0) plain = rest.Length;
            seen.Append(rest[..plain]);
            rest = rest[plain..];
            if (rest.IsEmpty) break;
            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            var sign = rune.ToString();
            if (ControlCharacters.Escape(sign) == sign) seen.Append(sign);
            else foreach (var unit in sign) seen.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            rest = rest[length..];
        }

        return seen.ToString();
    }

    /// <summary>Whether any list contains a null, which no list of an export may.</summary>
    static bool HasGaps(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Any(each => each.ValueKind == JsonValueKind.Null || HasGaps(each)),
        JsonValueKind.Object => element.EnumerateObject().Any(each => HasGaps(each.Value)),
        _ => false,
    };

    // Programs read this file and nobody embeds it in a page, so names keep their accents.
    static JsonSerializerOptions Options(JsonNamingPolicy names, bool isIndented = true) => new()
    {
        WriteIndented = isIndented,
        PropertyNamingPolicy = names,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    };
}

[JsonSerializable(typeof(PlaythroughDocument))]
[JsonSerializable(typeof(WorkshopDocument))]
sealed partial class PlaythroughJsonContext : JsonSerializerContext;
