using TrustSim.Core.Trust;

namespace TrustSim.Records.Export;

/// <summary>A playthrough from an export. Import computes all its figures again from its decisions.</summary>
/// <param name="Copy">The copy to save; null where it cannot be saved.</param>
/// <param name="Document">The figures computed from its decisions, whatever the export says; null where there is no copy.</param>
/// <param name="Remark">The reason why there is no copy, or a notice for the user; null where all is well.</param>
public sealed record PlaythroughImport(PlaythroughCopy? Copy, PlaythroughDocument? Document, Refusal? Remark)
{
    public static PlaythroughImport From(PlaythroughDocument document, PlaythroughStore store)
    {
        if (document is not { Playthrough: { } id, Begun: { } begun, Journal: { Text: { } text } journal })
            return new(null, null, new("import.no-journal"));
        // The text determines the title too.
        var blank = PlaythroughTree.Begin(id, document.Scenario.Id, document.Scenario.Title, begun, text, journal.Laws);
        var title = store.StateAt(blank, blank.Current)?.Scenario.About.Title ?? document.Scenario.Title;
        if (PlaythroughCopy.From(id, document.Scenario.Id, title, begun, text, journal.Laws,
            journal.Entries) is not { IsEmpty: false } copy)
            return new(null, null,
                document.By is { } by && by != JournalJson.Writer
                    ? new("import.senseless-journal-of", ("writer", RefusalHole.FromName(Quoted.From(by))))
                    : new("import.senseless-journal"));
        var hasLedger = document.Path.Ledger is not null;
        if (PlaythroughParts.DocumentOf(copy, store.StateAt, hasLedger) is not { } again)
            return new(null, null, new("import.does-not-fit"));
        var isSame = !IsComparable(document) || (IsByLawsOf(document, again) ? again
            : PlaythroughParts.DocumentOf(copy, ByItsLaws, hasLedger)) is { } then && Figures(then) == Figures(document);
        return new(copy, again, isSame ? null : new("import.other-figures"));

        Playthrough? ByItsLaws(PlaythroughTree tree, Branch branch) => store.StateAt(
            tree, branch, Laws.OfVersion(Paths(document).FirstOrDefault(path => path.Number == branch.Number)?.Laws ?? 1)!);

        string Figures(PlaythroughDocument each) =>
            PlaythroughJson.Render(each.FiguresFor(document.Format));
    }

    /// <summary>Whether the program knows the laws of each path's figures. Figures of other laws always differ.</summary>
    static bool IsComparable(PlaythroughDocument document) => Paths(document).All(path => Laws.OfVersion(path.Laws ?? 1) is not null);

    /// <summary>Whether the paths of both are by the same laws, so that nothing has to be replayed once more.</summary>
    static bool IsByLawsOf(PlaythroughDocument document, PlaythroughDocument again) => Paths(again).All(
        path => Paths(document).Any(other => other.Number == path.Number && (other.Laws ?? 1) == (path.Laws ?? 1)));

    static IEnumerable<PathPart> Paths(PlaythroughDocument document) => document.Others.Append(document.Path);
}
