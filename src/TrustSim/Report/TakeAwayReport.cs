using TrustSim.Records.Journal;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>What the player takes away: the debrief's two questions and the one thing to do about it, with what they wrote for themselves.</summary>
static class TakeAwayReport
{
    const string Yours = "What you wrote here is yours: it is in no facilitator’s edition and in no export.";

    /// <returns>Null where there is nothing to take away yet.</returns>
    public static ReportPart? Create(ReportSubject subject)
    {
        if (!subject.IsDone) return subject.Tree.Commitment is { Text.Length: > 0 } commitment ? Noted(new(TakeAwayPage.Title, [.. ReportPart.Told([new(Role.Question, TakeAwayPage.Wanted), new(Role.Speech, commitment.Text, "You wrote")], 3)])) : null;
        // What was answered on the road that is reported, whichever one is being played.
        PlaythroughTree asReported = subject.Tree with { Current = subject.Past.Branch };
        return Noted(ReportPart.From(TakeAwayPage.Create(subject.Debrief, asReported)));
    }

    static ReportPart Noted(ReportPart part) => part with { Blocks = [.. part.Blocks, .. ReportPart.Told([new(Role.Note, Yours)], 3)] };
}
