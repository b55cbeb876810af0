using System.Collections.Immutable;
using TrustSim.Core.Review;
using TrustSim.Records.Journal;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>The report of a play.</summary>
static class PlayReport
{
    const string Private = "What the player wrote for themselves, their reflections and their commitment, belongs to them and is not in this edition.";

    public static WrittenReport Of(ReportSubject subject, Edition edition)
    {
        var debrief = subject.Debrief;
        var parts = ImmutableArray.CreateBuilder<ReportPart>();
        parts.Add(LineReport.Of(debrief, subject.Others, subject.IsDone));
        parts.Add(DecisionsReport.Of(debrief, subject.IsDone, discussed: edition == Edition.Facilitator ? number => new DiscussionReport(debrief, subject.Others, number).Blocks() : null));
        if (subject.Decisions > 0)
        {
            parts.Add(KeysReport.Of(debrief));
            parts.Add(ReportPart.Of(DebriefPages.NotTold(debrief)));
            parts.Add(PeopleReport.Of(debrief));
        }

        if (subject.IsDone) parts.Add(ReportPart.Of(OtherRoadsPage.Of(debrief, subject.Others)));
        if (ReadRoomPage.Of(debrief, Foreseen.Of(subject.Play, subject.Past.Road)) is { } foreseen) parts.Add(ReportPart.Of(foreseen));
        if (edition == Edition.Participant && TakeAwayReport.Of(subject) is { } own) parts.Add(own);
        return new(Passage.Clean(subject.Scenario.About.Title), [.. Leads(subject, edition)], [.. Numbers(debrief, subject.IsDone)], parts.ToImmutable());
    }

    static IEnumerable<string> Leads(ReportSubject subject, Edition edition)
    {
        var past = subject.Past;
        var alias = past.Tree.Alias is { } name ? $" by {Passage.Clean(name)}" : "";
        yield return edition == Edition.Participant ? $"A play{alias}, to keep." : $"A play{alias}, for the facilitator. “You” is the player.";
        yield return WrittenReport.Practice;
        if (edition == Edition.Facilitator) yield return Private;
        yield return $"Begun on {HistoryPage.Begun(past)}{(past.Road.DoneAt is { } done ? $", finished on {done.ToLocalTime():yyyy-MM-dd HH:mm}" : "")}{(past.Played is { } played ? $"; played for {Wording.Duration(played)}" : "")}.";
        if (!subject.IsDone) yield return $"This play is not finished: {RoadsPage.Standing(subject.Play).TrimEnd('.').ToLowerInvariant()}. It goes on with `trustsim resume`.";
        if (past.OtherRoads > 0) yield return $"This is the road “{Passage.Clean(past.Road.Label)}”; {Wording.Count(past.OtherRoads, "other road")} of this play {(past.OtherRoads == 1 ? "is" : "are")} kept.";
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
        yield return ("Decisions", $"{debrief.Play.Steps.Length - 1}", $"in {Wording.Count(now.Week, "week")}");
        if (debrief.Play.Ending?.Ending is { } ending && isDone) yield return ("Ending", $"“{Passage.Clean(ending)}”", "");
    }
}
