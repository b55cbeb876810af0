using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;
using TrustSim.Records.Export;
using TrustSim.Records.Files;
using TrustSim.Records.Journal;

namespace TrustSim.Commands;

/// <summary>Plays as they are exported.</summary>
static class ReadableExports
{
    /// <summary>The documents of those that can be read; of the others it is said why they cannot.</summary>
    public static IReadOnlyList<PlaythroughDocument> Create(IReadOnlyList<SavedPlaythrough> plays, PlaythroughStore store,
        TextWriter errors)
    {
        var documents = new List<PlaythroughDocument>();
        foreach (var kept in plays)
        {
            if (Create(kept, store, out var problem) is { } document) documents.Add(document);
            else errors.WriteLine(
                Say.Text("export.left-out", ("game", Runs.FromName(PlaythroughFinder.NameOf(kept))),
                    ("why", Runs.FromProgram(kept.Remark ?? problem))));
        }

        // Not in the order of the numbers, which changes with every play that is
        // continued: an export made twice is the same twice.
        // A journal that was written anew beside a changed file is the same playthrough: the longer of the two comes first.
        return [.. documents.OrderBy(document => document.Begun).ThenBy(document => document.Playthrough)
            .ThenByDescending(document => document.Journal!.Entries.Length)];
    }

    static PlaythroughDocument? Create(SavedPlaythrough kept, PlaythroughStore store, out string problem)
    {
        problem = Say.Text("export.does-not-fit");
        try
        {
            if (PlaythroughStore.CopyOf(kept.File) is { } copy) return PlaythroughParts.DocumentOf(copy, store.StateAt);
            problem = Say.Text("export.damaged");
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            problem = FileErrors.Describe(exception);
        }

        return null;
    }
}
