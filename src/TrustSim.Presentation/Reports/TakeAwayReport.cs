using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Presentation.Reports;

/// <summary>What the player takes away: the debrief's two questions and the one thing to do about it, with what they wrote for
/// themselves.</summary>
static class TakeAwayReport
{
    /// <returns>Nothing where there is nothing to take away yet.</returns>
    public static IEnumerable<Block> Create(ReportSubject subject)
    {
        var told = Told(subject).ToList();
        return told.Count == 0 ? [] : [new(BlockKind.Part, TakeAwayPage.Title), .. told, Block.Say(BlockKind.Note, "report.yours-alone")];
    }

    static IEnumerable<Block> Told(ReportSubject subject)
    {
        // What was answered on the path that is reported, whichever one is being played.
        if (subject.IsDone) return TakeAwayPage.Told(subject.Debrief, subject.Tree with { Current = subject.Past.Branch });
        return subject.Tree.Commitment is { Text.Length: > 0 } commitment
            ? [new(BlockKind.Question, TakeAwayPage.Wanted), TakeAwayPage.Written(commitment.Text)] : [];
    }
}
