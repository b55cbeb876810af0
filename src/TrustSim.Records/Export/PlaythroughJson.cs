using System.Globalization;

namespace TrustSim.Records.Export;

/// <summary>Writes playthroughs and workshops as JSON, and reads exported playthroughs.</summary>
public static class PlaythroughJson
{
    static readonly PlaythroughJsonContext Context = new(Options(JsonNamingPolicy.CamelCase));
    static readonly PlaythroughJsonContext Version1 = new(Options(new Version1Names()));

    // The JSON reader turns a figure too large for a double into infinity. The bounds check reports it by name, after the check for gaps.
    static readonly PlaythroughJsonContext Unbounded = new(
        new(Options(JsonNamingPolicy.CamelCase)) { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals });

    /// <summary>Renders a playthrough that is not saved.</summary>
    public static string Render(Playthrough play) =>
        Seen(JsonSerializer.Serialize(PlaythroughParts.DocumentOf(play), Context.PlaythroughDocument));

    public static string Render(PlaythroughDocument play) => Seen(JsonSerializer.Serialize(play, Context.PlaythroughDocument));

    /// <summary>Renders the document of an export.</summary>
    public static string Render(IEnumerable<PlaythroughDocument> plays) =>
        Seen(JsonSerializer.Serialize(
            new(ExportDocument.CurrentFormat, PracticeNotice.Text, [.. plays], JournalJson.Writer), Context.ExportDocument));

    /// <summary>Renders a workshop. No command reads it back; the journal holds the workshop.</summary>
    public static string Render(WorkshopDocument workshop) => Seen(JsonSerializer.Serialize(workshop, Context.WorkshopDocument));

    /// <summary>Reads the playthroughs of an export, or of the JSON of a single playthrough. It ignores unknown fields.</summary>
    /// <returns>Either the playthroughs, or a message for the user why there are none.</returns>
    public static (ImmutableArray<PlaythroughDocument> Playthroughs, Refusal? Problem) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        string? by = null;
        try
        {
            var mark = JsonSerializer.Deserialize(bytes, Context.Marked);
            by = mark?.By;
            var (export, problem) = mark?.Format switch
            {
                ExportDocument.CurrentFormat => Whole(JsonSerializer.Deserialize(bytes, Context.ExportDocument)),
                ExportDocument.EarlierFormat => Whole(JsonSerializer.Deserialize(bytes, Version1.ExportDocument)),
                PlaythroughDocument.CurrentFormat => Whole(Alone(JsonSerializer.Deserialize(bytes, Context.PlaythroughDocument))),
                PlaythroughDocument.EarlierFormat => Whole(Alone(JsonSerializer.Deserialize(bytes, Version1.PlaythroughDocument))),
                null => (null, new Refusal("import.no-format")),
                var format => (null, Unknown(format)),
            };
            return export is null ? ([], By(problem!)) : ([.. export.Playthroughs.Select(play => play with { By = by })], null);
        }
        catch (JsonException exception)
        {
            // The JSON reader's message is for programmers; its path and line are useful to users.
            return ([], By(exception.LineNumber is not { } line ? new("import.broken")
                : exception.Path?.Split('.')[^1] is { Length: > 0 and <= Lengths.Id } last && char.IsAsciiLetter(last[0])
                    ? new("import.broken-field", ("line", line + 1), ("field", RefusalHole.FromName(last.Split('[')[0])))
                : new("import.broken-line", ("line", line + 1))));
        }

        // A reader of another version may need the version that wrote the file.
        Refusal By(Refusal problem) => by is null ? problem : new("import.written-by", ("problem", problem),
            ("writer", RefusalHole.FromName(Quoted.From(by))), ("version", RefusalHole.FromName(JournalJson.Writer)));
    }

    static ExportDocument? Alone(PlaythroughDocument? play) => play is null ? null : new(play.Format, play.Notice, [play]);

    /// <summary>Returns the export where no list in it has a gap, and all figures and texts lie within their bounds.</summary>
    static (ExportDocument? Export, Refusal? Problem) Whole(ExportDocument? export)
    {
        if (export is null || HasGaps(JsonSerializer.SerializeToElement(export, Unbounded.ExportDocument)))
            return (null, new("import.gap"));
        foreach (var (index, play) in export.Playthroughs.Index())
        {
            if (play.Format is not (PlaythroughDocument.CurrentFormat or PlaythroughDocument.EarlierFormat))
                return (null, Unknown(play.Format));
            if (DocumentBounds.Find(play) is { } problem)
                return (null, export.Playthroughs.Length == 1 ? new("import.in-its-playthrough", ("problem", problem))
                    : new("import.in-playthrough", ("number", index + 1), ("problem", problem)));
        }

        return (export, null);
    }

    /// <summary>Escapes characters in JSON that could hide, turn or move the text beside them.</summary>
    internal static string Seen(string json)
    {
        var seen = new StringBuilder(json.Length + 1);
        foreach (var rune in json.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                seen.Append((char)rune.Value);
                continue;
            }

            var sign = rune.ToString();
            if (ControlCharacters.Escape(sign) == sign) seen.Append(sign);
            else foreach (var unit in sign) seen.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
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

    static Refusal Unknown(string format) => new("import.unknown-format", ("format", RefusalHole.FromName(Quoted.From(format))),
        ("export", RefusalHole.FromName(ExportDocument.CurrentFormat)),
        ("playthrough", RefusalHole.FromName(PlaythroughDocument.CurrentFormat)));

    // Programs read this file and nobody embeds it in a page, so names keep their accents.
    static JsonSerializerOptions Options(JsonNamingPolicy names) => new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = names,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    };
}

/// <summary>The fields of a document that identify its format and its writer.</summary>
sealed record Marked(string? Format = null, string? By = null);

[JsonSerializable(typeof(PlaythroughDocument))]
[JsonSerializable(typeof(ExportDocument))]
[JsonSerializable(typeof(WorkshopDocument))]
[JsonSerializable(typeof(Marked))]
sealed partial class PlaythroughJsonContext : JsonSerializerContext;
