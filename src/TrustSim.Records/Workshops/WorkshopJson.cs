using System.Text.Json;
using System.Text.Json.Serialization;
using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

[JsonSerializable(typeof(WorkshopHeader))]
[JsonSerializable(typeof(WorkshopVersion))]
[JsonSerializable(typeof(WorkshopEntry))]
sealed partial class WorkshopJson : JsonSerializerContext
{
    public static WorkshopJson Plain { get; } = new(JournalJson.With(
        new JsonStringEnumConverter<BallotWay>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        new JsonStringEnumConverter<DecisionRule>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)));
}
