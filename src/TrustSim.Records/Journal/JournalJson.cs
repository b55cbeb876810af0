using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrustSim.Records.Journal;

[JsonSerializable(typeof(JournalHeader))]
[JsonSerializable(typeof(JournalEntry))]
sealed partial class JournalJson : JsonSerializerContext
{
    public static JournalJson Plain { get; } = new(With(
        new JsonStringEnumConverter<Move>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        new JsonStringEnumConverter<Fulfilment>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)));

    /// <summary>How every journal is written. Nothing but this program reads the file, and a scenario's accents need not grow sixfold in
    /// it.</summary>
    public static JsonSerializerOptions With(params ReadOnlySpan<JsonConverter> converters)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var converter in converters) options.Converters.Add(converter);
        return options;
    }
}
