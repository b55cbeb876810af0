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
            var (document, problem) = Of(kept, keeper);
            if (document is not null) documents.Add(document);
            else errors.WriteLine(Visible.Of($"{NamedPlays.NameOf(kept)} is left out: {problem}"));
        }

        return documents;
    }

    static (PlayDocument? Document, string Problem) Of(KeptPlay kept, PlayKeeper keeper)
    {
        try
        {
            if (PlayArchive.CopyOf(kept.File) is not { } copy) return (null, kept.Remark ?? "Its file is damaged.");
            return (PlayParts.DocumentOf(copy, keeper.At), kept.Remark ?? "Its decisions do not fit its scenario.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, kept.Remark ?? exception.Message);
        }
    }
}
