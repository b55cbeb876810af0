using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TrustSim.Core.Bounds;
using TrustSim.Core.Play;
using TrustSim.Core.Text;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Export;

/// <summary>Writes playthroughs and workshops as JSON, and reads playthroughs that were written.</summary>
public static class PlaythroughJson
{
    static readonly PlaythroughJsonContext Context = new(Options(JsonNamingPolicy.CamelCase));
    static readonly PlaythroughJsonContext Version1 = new(Options(new Version1Names()));

    // A figure too large for any number is infinite once it is read, and is refused by its name only after a look for gaps.
    static readonly PlaythroughJsonContext Unbounded = new(
        new(Options(JsonNamingPolicy.CamelCase)) { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals });

    /// <summary>A playthrough that is not kept.</summary>
    public static string Render(Playthrough play) =>
        Seen(JsonSerializer.Serialize(PlaythroughParts.DocumentOf(play), Context.PlaythroughDocument));

    public static string Render(PlaythroughDocument play) => Seen(JsonSerializer.Serialize(play, Context.PlaythroughDocument));

    /// <summary>The one document of an export.</summary>
    public static string Render(IEnumerable<PlaythroughDocument> plays) =>
        Seen(JsonSerializer.Serialize(
            new(ExportDocument.CurrentFormat, PracticeNotice.Text, [.. plays], JournalJson.Writer), Context.ExportDocument));

    /// <summary>A workshop. Nothing reads it back: it is kept in its journal.</summary>
    public static string Render(WorkshopDocument workshop) => Seen(JsonSerializer.Serialize(workshop, Context.WorkshopDocument));

    /// <summary>The playthroughs in an export, or in the JSON of a single playthrough. Fields that this version does not know are left
    /// out.</summary>
    /// <returns>Either the playthroughs or why there are none, in words for the user.</returns>
    public static (ImmutableArray<PlaythroughDocument> Playthroughs, string? Problem) Read(ReadOnlySpan<byte> bytes)
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
                null => (null, "It is no export of TrustSim: it does not name its format."),
                var format => (null, Unknown(format)),
            };
            return export is null ? ([], problem + WrittenBy(by)) : ([.. export.Playthroughs.Select(play => play with { By = by })], null);
        }
        catch (JsonException exception)
        {
            // What the reader of JSON says is for programmers; but it knows the place.
            var name =
                exception.Path?.Split('.')[^1] is { Length: > 0 and <= Lengths.Id } last && char.IsAsciiLetter(last[0])
                    ? $" for '{last.Split('[')[0]}'" : "";
            return ([],
                $"It is no export of TrustSim, or not a whole one{(exception.LineNumber is { } line ? $": in line {line + 1} stands what "
                    + $"no export has there{name}" : "")}.{WrittenBy(by)}");
        }
    }

    /// <summary>Says which version wrote a file, after the reason why it cannot be read.</summary>
    static string WrittenBy(string? by) =>
        by is null ? "" : $" TrustSim {Quoted.From(by)} wrote it; this is TrustSim {JournalJson.Writer}.";

    static ExportDocument? Alone(PlaythroughDocument? play) => play is null ? null : new(play.Format, play.Notice, [play]);

    /// <summary>The export, where no list in it has a gap, and all figures and texts lie within their bounds.</summary>
    static (ExportDocument? Export, string? Problem) Whole(ExportDocument? export)
    {
        if (export is null || HasGaps(JsonSerializer.SerializeToElement(export, Unbounded.ExportDocument)))
            return (null, "It is no whole export of TrustSim: something in one of its lists is empty (null).");
        foreach (var (index, play) in export.Playthroughs.Index())
        {
            if (play.Format is not (PlaythroughDocument.CurrentFormat or PlaythroughDocument.EarlierFormat))
                return (null, Unknown(play.Format));
            if (DocumentBounds.Find(play) is { } problem)
                return (null, $"{(export.Playthroughs.Length == 1 ? "In its playthrough" : $"In playthrough {index + 1}")}, {problem}.");
        }

        return (export, null);
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
        $"Its format is '{Quoted.From(format)}', which this version of TrustSim does not read. It reads '{ExportDocument.CurrentFormat}', "
            + $"'{PlaythroughDocument.CurrentFormat}', and what version 1 wrote.";

    // The file is read by programs and never put into a page as it is, so names keep their accents.
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

/// <summary>As much of a document as says what it is, and who wrote it.</summary>
sealed record Marked(string? Format = null, string? By = null);

[JsonSerializable(typeof(PlaythroughDocument))]
[JsonSerializable(typeof(ExportDocument))]
[JsonSerializable(typeof(WorkshopDocument))]
[JsonSerializable(typeof(Marked))]
sealed partial class PlaythroughJsonContext : JsonSerializerContext;
