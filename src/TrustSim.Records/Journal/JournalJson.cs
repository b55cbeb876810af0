using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TrustSim.Core.Workshops;

namespace TrustSim.Records.Journal;

/// <summary>How the lines of all journals are written and read. A reader leaves alone what it does not know.</summary>
[JsonSerializable(typeof(LineStamp))]
[JsonSerializable(typeof(JournalHeader))]
[JsonSerializable(typeof(PlaythroughEvent))]
[JsonSerializable(typeof(Version1Event))]
sealed partial class JournalJson : JsonSerializerContext
{
    public static JournalJson Plain { get; } = new(MakeOptions());

    /// <summary>The version of this program, as lines say who wrote them.</summary>
    public static string Writer { get; } = typeof(JournalJson).Assembly.GetName().Version!.ToString(3);

    public static JsonSerializerOptions MakeOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Nothing but this program reads the file, and a scenario's accents need not grow sixfold in it.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowOutOfOrderMetadataProperties = true,
        Converters =
        {
            new JsonStringEnumConverter<Move>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<Fulfilment>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<BallotWay>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<DecisionRule>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new ChoiceIdJson(),
            new ClockTimeJson(),
        },
    };

    /// <returns>Null where it is not what it should be: another program wrote it, or a newer version of this one.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
