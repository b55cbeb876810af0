namespace TrustSim.Records.Workshops;

[JsonSerializable(typeof(WorkshopHeader))]
[JsonSerializable(typeof(WorkshopAct))]
[JsonSerializable(typeof(WallState))]
sealed partial class WorkshopJson : JsonSerializerContext
{
    public static WorkshopJson Plain { get; } = new(JournalJson.MakeOptions());
}
