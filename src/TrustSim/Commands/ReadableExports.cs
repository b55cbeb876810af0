using TrustSim.Core.Text;
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
            else errors.WriteLine(ControlCharacters.Escape($"{PlaythroughFinder.NameOf(kept)} is left out: {kept.Remark ?? problem}"));
        }

        // Not in the order of the numbers, which changes with every play that is gone on with: what is exported twice is the same twice.
        // Where a journal was written anew beside the file that another program changed, both are the same playthrough: whoever takes the
        // first only has all of it.
        return [.. documents.OrderBy(document => document.Begun).ThenBy(document => document.Playthrough)
            .ThenByDescending(document => document.Journal!.Entries.Length)];
    }

    static PlaythroughDocument? Create(SavedPlaythrough kept, PlaythroughStore store, out string problem)
    {
        problem = "Its decisions do not fit its scenario.";
        try
        {
            if (PlaythroughStore.CopyOf(kept.File) is { } copy) return PlaythroughParts.DocumentOf(copy, store.StateAt);
            problem = "Its file is damaged.";
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            problem = FileErrors.Describe(exception);
        }

        return null;
    }
}
