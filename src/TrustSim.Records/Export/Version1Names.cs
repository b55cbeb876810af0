namespace TrustSim.Records.Export;

/// <summary>The names of export fields that differ in format version 1.</summary>
sealed class Version1Names : JsonNamingPolicy
{
    public override string ConvertName(string name) => name switch
    {
        nameof(PlaythroughDocument.Playthrough) => "play",
        nameof(PlaythroughDocument.Path) => "road",
        nameof(RiskPart.Outcome) => "fate",
        _ => CamelCase.ConvertName(name),
    };
}
