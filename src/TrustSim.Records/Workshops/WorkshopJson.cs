using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TrustSim.Core.Workshops;

namespace TrustSim.Records.Workshops;

[JsonSerializable(typeof(WorkshopHeader))]
[JsonSerializable(typeof(WorkshopVersion))]
[JsonSerializable(typeof(WorkshopEntry))]
sealed partial class WorkshopJson : JsonSerializerContext
{
    // Nothing but this program reads the file, and a scenario's accents need not grow sixfold in it.
    public static WorkshopJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter<BallotWay>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<DecisionRule>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    });
}
