using TrustSim.Core.Paths.Figures;

namespace TrustSim.Presentation.Pages;

/// <summary>What gives the best answers away, in words.</summary>
public static class TellWords
{
    public static IEnumerable<string> Lines(TellCounts tells)
    {
        yield return Say.Text("tells.title", ("count", tells.Decisions));
        foreach (var (index, row) in TellTable.Rows.Index())
        {
            var (sets, best) = (tells.Sets[index], tells.Best[index]);
            if (sets == 0) continue;
            var share = best / (double)sets;
            var mark = Say.Runs($"tell.{row.Id}");
            yield return share is >= TellCounts.LeastShare and <= TellCounts.MostShare
                ? Say.Text("tells.mark", ("mark", mark), ("sets", sets), ("best", best), ("share", 100 * share))
                : Say.Text("tells.mark-outside", ("mark", mark), ("sets", sets), ("best", best), ("share", 100 * share),
                    ("least", 100 * TellCounts.LeastShare), ("most", 100 * TellCounts.MostShare));
        }

        foreach (var (index, times) in tells.Places.Index().Where(place => place.Item > 0))
            yield return Say.Text("tells.place", ("place", index + 1), ("times", times), ("decisions", tells.Decisions));
    }
}
