using System.Collections.Immutable;
using TrustSim.Records.Journal;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>All that a report says, in order, whatever form it is written in.</summary>
/// <param name="Title">The scenario's.</param>
/// <param name="Lead">What it is, of which play, and what it is not.</param>
/// <param name="Figures">Where the play ended, at a glance: a name, a figure, a remark.</param>
sealed record PlayReport(string Title, ImmutableArray<string> Lead, ImmutableArray<(string Name, string Figure, string Remark)> Figures, ImmutableArray<ReportPart> Parts)
{
    /// <summary>Stands on every report, above and below.</summary>
    public const string Practice = "This is a practice result and no assessment of a person. It says how a team of a story answered to decisions of a story, by the rules of a game.";

    const string Private = "What the player wrote for themselves, their reflections and their commitment, belongs to them and is not in this edition.";

    public static PlayReport Of(ReportSubject subject, Edition edition)
    {
        var debrief = subject.Debrief;
        var parts = ImmutableArray.CreateBuilder<ReportPart>();
        parts.Add(LineReport.Of(subject));
        parts.Add(DecisionsReport.Of(subject, edition));
        if (subject.Decisions > 0)
        {
            parts.Add(KeysReport.Of(debrief));
            parts.Add(ReportPart.Of(DebriefPages.NotTold(debrief)));
            parts.Add(PeopleReport.Of(debrief));
        }

        if (subject.IsDone) parts.Add(ReportPart.Of(OtherRoadsPage.Of(debrief, subject.Others)));
        if (ReadRoomPage.Of(debrief, Foreseen.Of(subject.Play, subject.Past.Road)) is { } foreseen) parts.Add(ReportPart.Of(foreseen));
        if (edition == Edition.Participant && TakeAwayReport.Of(subject) is { } own) parts.Add(own);
        return new(Passage.Clean(subject.Scenario.About.Title), [.. Leads(subject, edition)], [.. Numbers(subject)], parts.ToImmutable());
    }

    static IEnumerable<string> Leads(ReportSubject subject, Edition edition)
    {
        var past = subject.Past;
        var alias = past.Tree.Alias is { } name ? $" by {Passage.Clean(name)}" : "";
        yield return edition == Edition.Participant ? $"A play{alias}, to keep." : $"A play{alias}, for the facilitator. “You” is the player.";
        yield return Practice;
        if (edition == Edition.Facilitator) yield return Private;
        yield return $"Begun on {HistoryPage.Begun(past)}{(past.Road.DoneAt is { } done ? $", finished on {done.ToLocalTime():yyyy-MM-dd HH:mm}" : "")}{(past.Played is { } played ? $"; played for {Wording.Duration(played)}" : "")}.";
        if (!subject.IsDone) yield return $"This play is not finished: {RoadsPage.Standing(subject.Play).TrimEnd('.').ToLowerInvariant()}. It goes on with `trustsim resume`.";
        if (past.OtherRoads > 0) yield return $"This is the road “{Passage.Clean(past.Road.Label)}”; {Wording.Count(past.OtherRoads, "other road")} of this play {(past.OtherRoads == 1 ? "is" : "are")} kept.";
    }

    static IEnumerable<(string, string, string)> Numbers(ReportSubject subject)
    {
        var (opening, now) = (subject.Debrief.Opening, subject.Debrief.Now);
        var when = subject.IsDone ? "at the end" : "so far";
        yield return ($"Trust {when}", $"{now.Trust:0}", $"of 100; {opening.Trust:0} at the start");
        yield return ($"Fear {when}", $"{now.Fear:0}", $"of 100; {opening.Fear:0} at the start");
        yield return ("Work", Wording.Weeks(now.Work), "by the team’s plan");
        yield return ("Decisions", $"{subject.Decisions}", $"in {Wording.Count(now.Week, "week")}");
        if (subject.Play.Ending?.Ending is { } ending && subject.IsDone) yield return ("Ending", $"“{Passage.Clean(ending)}”", "");
    }
}
