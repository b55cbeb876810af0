using TrustSim.Core.Text;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Export;

/// <summary>A playthrough from an export. Import computes all its figures again from its decisions.</summary>
/// <param name="Copy">The copy to save; null where it cannot be saved.</param>
/// <param name="Document">The figures computed from its decisions, whatever the export says; null where there is no copy.</param>
/// <param name="Remark">The reason why there is no copy, or a notice for the user; null where all is well.</param>
public sealed record PlaythroughImport(PlaythroughCopy? Copy, PlaythroughDocument? Document, string? Remark)
{
    public static PlaythroughImport From(PlaythroughDocument document, PlaythroughStore store)
    {
        if (document is not { Playthrough: { } id, Begun: { } begun, Journal: { } journal })
            return new(null, null, "It was not exported to be imported: it has no journal. Write it with `trustsim export --format json`.");
        // The text determines the title too.
        var blank = PlaythroughTree.Begin(id, document.Scenario.Id, document.Scenario.Title, begun, journal.Text);
        var title = store.StateAt(blank, blank.Current)?.Scenario.About.Title ?? document.Scenario.Title;
        if (PlaythroughCopy.From(id, document.Scenario.Id, title, begun, journal.Text, journal.Entries) is not { IsEmpty: false } copy)
            return new(null, null,
                "Its journal makes no sense, has more decisions or paths than one may have, or was written by a newer version of TrustSim"
                    + $"{(document.By is { } by && by != JournalJson.Writer ? $": {Quoted.From(by)}" : "")}.");
        if (PlaythroughParts.DocumentOf(copy, store.StateAt) is not { } again)
            return new(null, null, "Its decisions do not fit its scenario, or this version of TrustSim cannot read the scenario.");
        var isSame = Figures(again) == Figures(document);
        return new(copy, again, isSame ? null
            : "Its figures are not those that this version of TrustSim works out from its decisions. Only the decisions count, and the "
                + "figures follow from them.");

        string Figures(PlaythroughDocument each) => PlaythroughJson.Render(each.FiguresFor(document.Format));
    }
}
