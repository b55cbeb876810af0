using System.Text.Json.Serialization.Metadata;

namespace TrustSim.Records.Journal;

/// <summary>Reads and writes the lines of all journals. The reader ignores unknown fields.</summary>
[JsonSerializable(typeof(LineStamp))]
[JsonSerializable(typeof(JournalHeader))]
[JsonSerializable(typeof(PlaythroughEvent))]
[JsonSerializable(typeof(Version1Event))]
sealed partial class JournalJson : JsonSerializerContext
{
    public static JournalJson Plain { get; } = new(MakeOptions());

    /// <summary>The version of this program, which lines record as their writer.</summary>
    public static string Writer { get; } = typeof(JournalJson).Assembly.GetName().Version!.ToString(3);

    public static JsonSerializerOptions MakeOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Only this program reads the file, and escaping would make a scenario's accents six times as long.
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

    /// <returns>Null where it is malformed, or where another program or a newer version wrote it.</returns>
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
