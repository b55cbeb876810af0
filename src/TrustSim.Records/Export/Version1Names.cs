using System.Text.Json;

namespace TrustSim.Records.Export;

/// <summary>The names that fields of exports had in format version 1, where they were others.</summary>
sealed class Version1Names : JsonNamingPolicy
{
    public override string ConvertName(string name) => name switch
    {
        nameof(ExportDocument.Playthroughs) => "plays",
        nameof(PlaythroughDocument.Playthrough) => "play",
        nameof(PlaythroughDocument.Path) => "road",
        nameof(RiskPart.Outcome) => "fate",
        _ => CamelCase.ConvertName(name),
    };
}
