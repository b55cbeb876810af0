using System.Text.Json.Serialization;
using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

[JsonSerializable(typeof(WorkshopHeader))]
[JsonSerializable(typeof(WorkshopAct))]
sealed partial class WorkshopJson : JsonSerializerContext
{
    public static WorkshopJson Plain { get; } = new(JournalJson.MakeOptions());
}
