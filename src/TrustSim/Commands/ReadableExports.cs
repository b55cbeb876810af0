namespace TrustSim.Commands;

/// <summary>Playthroughs as documents for export.</summary>
static class ReadableExports
{
    /// <summary>Creates the documents of the readable playthroughs, and reports the reason for each of the others.</summary>
    public static IReadOnlyList<PlaythroughDocument> Create(IReadOnlyList<SavedPlaythrough> plays, PlaythroughStore store,
        TextWriter errors)
    {
        var documents = new List<PlaythroughDocument>();
        foreach (var kept in plays)
        {
            if (Create(kept, store, out var problem) is { } document) documents.Add(document);
            else errors.WriteLine(
                Say.Text("export.left-out", ("game", Runs.FromName(PlaythroughFinder.NameOf(kept))),
                    ("why", kept.Remark is { } remark ? Say.Runs(remark) : problem)));
        }

        // Do not sort by number, which changes whenever a player continues a playthrough: exporting twice gives the same file. A journal
        // written again beside a changed file is the same playthrough; the longer one comes first.
        return [.. documents.OrderBy(document => document.Begun).ThenBy(document => document.Playthrough)
            .ThenByDescending(document => document.Journal!.Entries.Length)];
    }

    static PlaythroughDocument? Create(SavedPlaythrough kept, PlaythroughStore store, out Runs problem)
    {
        problem = Say.Runs("export.does-not-fit");
        try
        {
            if (PlaythroughStore.CopyOf(kept.File) is { } copy) return PlaythroughParts.DocumentOf(copy, store.StateAt);
            problem = Say.Runs("export.damaged");
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            problem = Say.Why(exception);
        }

        return null;
    }
}
