using TrustSim.Records.Journal;

namespace TrustSim.Records.Export;

/// <summary>A play out of an export, ready to be kept like others.</summary>
/// <param name="Copy">Null where it cannot be kept.</param>
/// <param name="Remark">Why it cannot, or what the user should know; null where all is well.</param>
public sealed record PlaythroughImport(PlaythroughCopy? Copy, string? Remark)
{
    public static PlaythroughImport From(PlaythroughDocument document, PlaythroughStore store)
    {
        if (document is not { Play: { } id, Begun: { } begun, Journal: { } journal })
            return new(null, "It was not exported to be imported: it has no journal. Write it with `trustsim export --format json`.");
        if (PlaythroughCopy.From(id, document.Scenario.Id, document.Scenario.Title, begun, journal.Text, journal.Entries) is not { IsEmpty: false } copy)
            return new(null, "Its journal makes no sense, or a newer version of TrustSim wrote it.");
        if (PlaythroughParts.DocumentOf(copy, store.StateAt) is not { } again)
            return new(null, "Its decisions do not fit its scenario, or this version of TrustSim cannot read the scenario.");
        return new(copy, PlaythroughJson.Render(again) == PlaythroughJson.Render(document) ? null
            : "Its figures are not those that this version of TrustSim works out from its decisions. The decisions are kept, and the figures follow from them.");
    }
}
