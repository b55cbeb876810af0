using TrustSim.Core.Text;
using TrustSim.Records.Export;
using TrustSim.Records.Journal;

namespace TrustSim.Commands;

/// <summary>Plays as they are exported.</summary>
static class PlayDocuments
{
    /// <summary>The documents of those that can be read; of the others it is said why they cannot.</summary>
    public static IReadOnlyList<PlayDocument> Of(IReadOnlyList<KeptPlay> plays, PlayKeeper keeper, TextWriter errors)
    {
        var documents = new List<PlayDocument>();
        foreach (var kept in plays)
        {
            if (Of(kept, keeper, out var problem) is { } document) documents.Add(document);
            else errors.WriteLine(Visible.Of($"{NamedPlays.NameOf(kept)} is left out: {kept.Remark ?? problem}"));
        }

        // Not in the order of the numbers, which changes with every play that is gone on with: what is exported twice is the same twice.
        return [.. documents.OrderBy(document => document.Begun).ThenBy(document => document.Play)];
    }

    static PlayDocument? Of(KeptPlay kept, PlayKeeper keeper, out string problem)
    {
        problem = "Its decisions do not fit its scenario.";
        try
        {
            if (PlayArchive.CopyOf(kept.File) is { } copy) return PlayParts.DocumentOf(copy, keeper.At);
            problem = "Its file is damaged.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = exception.Message;
        }

        return null;
    }
}
