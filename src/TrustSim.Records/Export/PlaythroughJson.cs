using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TrustSim.Core.Bounds;
using TrustSim.Core.Play;
using TrustSim.Core.Text;

namespace TrustSim.Records.Export;

/// <summary>Writes playthroughs and workshops as JSON, and reads playthroughs that were written.</summary>
public static class PlaythroughJson
{
    // The file is read by programs and never put into a page as it is, so names keep their accents.
    static readonly PlaythroughJsonContext Context = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    });

    /// <summary>A playthrough that is not kept.</summary>
    public static string Render(Playthrough play) =>
        Seen(JsonSerializer.Serialize(PlaythroughParts.DocumentOf(play), Context.PlaythroughDocument));

    public static string Render(PlaythroughDocument play) => Seen(JsonSerializer.Serialize(play, Context.PlaythroughDocument));

    /// <summary>The one document of an export.</summary>
    public static string Render(IEnumerable<PlaythroughDocument> plays) =>
        Seen(JsonSerializer.Serialize(new(ExportDocument.CurrentFormat, PracticeNotice.Text, [.. plays]), Context.ExportDocument));

    /// <summary>A workshop. Nothing reads it back: it is kept in its journal.</summary>
    public static string Render(WorkshopDocument workshop) => Seen(JsonSerializer.Serialize(workshop, Context.WorkshopDocument));

    /// <summary>The playthroughs in an export, or in the JSON of a single playthrough.</summary>
    /// <returns>Either the playthroughs or why there are none, in words for the user.</returns>
    public static (ImmutableArray<PlaythroughDocument> Plays, string? Problem) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            var format = JsonSerializer.Deserialize(bytes, Context.Marked)?.Format;
            if (format is not null && HasGaps(JsonSerializer.Deserialize(bytes, Context.JsonElement)))
                return ([], "It is no whole export of TrustSim: something in one of its lists is empty (null).");
            return format switch
            {
                ExportDocument.CurrentFormat or ExportDocument.EarlierFormat
                    when JsonSerializer.Deserialize(bytes, Context.ExportDocument) is { } export => Bounded(export.Plays),
                PlaythroughDocument.CurrentFormat or PlaythroughDocument.EarlierFormat
                    when JsonSerializer.Deserialize(bytes, Context.PlaythroughDocument) is { } play => Bounded([play]),
                null => ([], "It is no export of TrustSim: it does not name its format."),
                _ => ([], Unknown(format)),
            };
        }
        catch (JsonException exception)
        {
            // What the reader of JSON says is for programmers; but it knows the place.
            var name =
                exception.Path?.Split('.')[^1] is { Length: > 0 and <= Lengths.Id } last && char.IsAsciiLetter(last[0])
                    ? $" for '{last.Split('[')[0]}'" : "";
            return ([],
                $"It is no export of TrustSim, or not a whole one{(exception.LineNumber is { } line ? $": in line {line + 1} stands what "
                    + $"no export has there{name}" : "")}.");
        }
    }

    /// <summary>The playthroughs, where all figures and texts in them lie within their bounds.</summary>
    static (ImmutableArray<PlaythroughDocument> Plays, string? Problem) Bounded(ImmutableArray<PlaythroughDocument> plays)
    {
        foreach (var (index, play) in plays.Index())
        {
            if (play.Format is not (PlaythroughDocument.CurrentFormat or PlaythroughDocument.EarlierFormat))
                return ([], Unknown(play.Format));
            if (DocumentBounds.Find(play) is { } problem)
                return ([], $"{(plays.Length == 1 ? "In its playthrough" : $"In playthrough {index + 1}")}, {problem}.");
        }

        return (plays, null);
    }

    /// <summary>JSON in which nothing can hide or act: signs that could turn or move what stands beside them are written by their
    /// number.</summary>
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

    /// <summary>Whether any list holds a null, which no list here may.</summary>
    static bool HasGaps(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Any(each => each.ValueKind == JsonValueKind.Null || HasGaps(each)),
        JsonValueKind.Object => element.EnumerateObject().Any(each => HasGaps(each.Value)),
        _ => false,
    };

    static string Unknown(string format) =>
        $"Its format is '{Quoted.From(format)}', which this version of TrustSim does not read. It reads '{ExportDocument.CurrentFormat}' and '{PlaythroughDocument.CurrentFormat}'.";
}

/// <summary>As much of a document as says what it is.</summary>
sealed record Marked(string? Format = null);

[JsonSerializable(typeof(PlaythroughDocument))]
[JsonSerializable(typeof(ExportDocument))]
[JsonSerializable(typeof(WorkshopDocument))]
[JsonSerializable(typeof(Marked))]
sealed partial class PlaythroughJsonContext : JsonSerializerContext;
