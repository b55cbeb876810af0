namespace TrustSim.Records.Workshops;

[JsonSerializable(typeof(WorkshopHeader))]
[JsonSerializable(typeof(WorkshopAct))]
sealed partial class WorkshopJson : JsonSerializerContext
{
    public static WorkshopJson Plain { get; } = new(JournalJson.MakeOptions());
}
