namespace TrustSim.Commands;

/// <summary>Playthroughs as documents for export.</summary>
static class ReadableExports
{
    /// <summary>Creates the documents of the readable playthroughs one by one, and reports the reason for each of the others.</summary>
    public static IEnumerable<PlaythroughDocument> Create(
        IReadOnlyList<SavedPlaythrough> plays, PlaythroughStore store, bool hasLedger, TextWriter errors)
    {
        // Do not sort by number, which changes whenever a player continues a playthrough: exporting twice gives the same file. A journal
        // written again beside a changed file is the same playthrough; the longer one comes first.
        foreach (var kept in plays.OrderBy(kept => kept.Started).ThenBy(kept => kept.Id)
            .ThenByDescending(kept => kept.Decisions)
            .ThenBy(kept => kept.File, StringComparer.Ordinal))
        {
            if (Create(kept, store, hasLedger, out var problem) is { } document) yield return document;
            else errors.WriteLine(
                Say.Text("export.left-out", ("game", Runs.FromName(PlaythroughFinder.NameOf(kept))),
                    ("why", kept.Remark is { } remark ? Say.Runs(remark) : problem)));
        }
    }

    static PlaythroughDocument? Create(SavedPlaythrough kept, PlaythroughStore store, bool hasLedger, out Runs problem)
    {
        problem = Say.Runs("export.does-not-fit");
        try
        {
            if (PlaythroughStore.CopyOf(kept.File) is { } copy) return PlaythroughParts.DocumentOf(copy, store.StateAt, hasLedger);
            problem = Say.Runs("export.damaged");
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            problem = Say.Why(exception);
        }

        return null;
    }
}
