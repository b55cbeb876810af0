using System.Collections.Immutable;
using TrustSim.Core.Review;
using TrustSim.Records.Journal;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>The report of a play.</summary>
static class PlaythroughReport
{
    const string Private = "What the player wrote for themselves, their reflections and their commitment, belongs to them and is not in this edition.";

    public static WrittenReport Create(ReportSubject subject, Edition edition)
    {
        var debrief = subject.Debrief;
        var parts = ImmutableArray.CreateBuilder<ReportPart>();
        parts.Add(LineReport.Create(debrief, subject.Others, subject.IsDone));
        parts.Add(DecisionsReport.Create(debrief, subject.IsDone, discussed: edition == Edition.Facilitator ? number => new DiscussionReport(debrief, subject.Others, number).Blocks() : null));
        if (subject.Decisions > 0)
        {
            parts.Add(KeysReport.Create(debrief));
            parts.Add(ReportPart.From(DebriefPages.NotTold(debrief)));
            parts.Add(PeopleReport.Create(debrief));
        }

        if (subject.IsDone) parts.Add(ReportPart.From(OtherPathsPage.Create(debrief, subject.Others)));
        if (ForesightPage.Create(debrief, Foreseen.From(subject.Playthrough, subject.Past.Branch)) is { } foreseen) parts.Add(ReportPart.From(foreseen));
        if (edition == Edition.Participant && TakeAwayReport.Create(subject) is { } own) parts.Add(own);
        return new(Passage.Clean(subject.Scenario.About.Title), [.. Leads(subject, edition)], [.. Numbers(debrief, subject.IsDone)], parts.ToImmutable());
    }

    static IEnumerable<string> Leads(ReportSubject subject, Edition edition)
    {
        var past = subject.Past;
        var alias = past.Tree.Alias is { } name ? $" by {Passage.Clean(name)}" : "";
        yield return edition == Edition.Participant ? $"A play{alias}, to keep." : $"A play{alias}, for the facilitator. “You” is the player.";
        yield return WrittenReport.Practice;
        if (edition == Edition.Facilitator) yield return Private;
        yield return $"Begun on {HistoryPage.Begun(past)}{(past.Branch.DoneAt is { } done ? $", finished on {done.ToLocalTime():yyyy-MM-dd HH:mm}" : "")}{(past.Played is { } played ? $"; played for {Wording.Duration(played)}" : "")}.";
        if (!subject.IsDone) yield return $"This play is not finished: {BranchesPage.Standing(subject.Playthrough).TrimEnd('.').ToLowerInvariant()}. It goes on with `trustsim resume`.";
        if (past.OtherPaths > 0) yield return $"This is the road “{Passage.Clean(past.Branch.Label)}”; {Wording.Count(past.OtherPaths, "other road")} of this play {(past.OtherPaths == 1 ? "is" : "are")} kept.";
    }

    /// <summary>Where a play stands, at a glance.</summary>
    /// <param name="isDone">Whether it was played to its end.</param>
    public static IEnumerable<(string Name, string Figure, string Remark)> Numbers(Debrief debrief, bool isDone)
    {
        var (opening, now) = (debrief.Opening, debrief.Now);
        var when = isDone ? "at the end" : "so far";
        yield return ($"Trust {when}", $"{now.Trust:0}", $"of 100; {opening.Trust:0} at the start");
        yield return ($"Fear {when}", $"{now.Fear:0}", $"of 100; {opening.Fear:0} at the start");
        yield return ("Work", Wording.Weeks(now.Work), "by the team’s plan");
        yield return ("Decisions", $"{debrief.Playthrough.Steps.Length - 1}", $"in {Wording.Count(now.Week, "week")}");
        if (debrief.Playthrough.Ending?.Ending is { } ending && isDone) yield return ("Ending", $"“{Passage.Clean(ending)}”", "");
    }
}
