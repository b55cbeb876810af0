namespace TrustSim.Presentation.Reports;

/// <summary>The debrief's two questions and the commitment, with the player's answers.</summary>
static class TakeAwayReport
{
    /// <returns>Nothing before there are answers.</returns>
    public static IEnumerable<Block> Create(ReportSubject subject)
    {
        var told = Told(subject).ToList();
        return told.Count == 0 ? [] : [new(BlockKind.Part, TakeAwayPage.Title), .. told, Block.Say(BlockKind.Note, "report.yours-alone")];
    }

    static IEnumerable<Block> Told(ReportSubject subject)
    {
        // Take the answers of the reported path, even if another one is current.
        if (subject.IsDone) return TakeAwayPage.Told(subject.Debrief, subject.Tree with { Current = subject.Past.Branch });
        return subject.Tree.Commitment is { Text.Length: > 0 } commitment
            ? [new(BlockKind.Question, TakeAwayPage.Wanted), TakeAwayPage.Written(commitment.Text)] : [];
    }
}
