using TrustSim.Core.Workshops;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>What the tables want to do about it, each in its own words.</summary>
static class CommitmentsReport
{
    /// <returns>Null where nobody has been asked yet.</returns>
    public static ReportPart? Create(Workshop workshop)
    {
        if (workshop.Stage != Stage.Debrief && workshop.Commitments.IsEmpty) return null;
        var silent = workshop.Committers.Where(who => !workshop.Commitments.ContainsKey(who)).ToList();
        return new("One thing to do about it",
        [
            .. workshop.Committers.Where(workshop.Commitments.ContainsKey).Select(who => new ReportBlock.Said(new(Role.Speech, workshop.Commitments[who], who), IsQuoted: true)),
            .. silent.Count == 0 ? (ReportBlock[])[] : [new ReportBlock.Said(new(Role.Note, $"Nothing was written down by {Wording.Join(silent.Select(Passage.Clean))}."), IsQuoted: false)],
        ]);
    }
}
