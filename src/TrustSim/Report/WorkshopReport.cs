using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Report;

/// <summary>The report of a workshop: for each of its groups what a report of a play says, with the votes in it.</summary>
static class WorkshopReport
{
    public static WrittenReport Of(Workshop room, DateTimeOffset started)
    {
        var reviews = room.Groups.Select(RoomReview.Of).ToList();
        var parts = ImmutableArray.CreateBuilder<ReportPart>();
        if (room.Setup.IsSplit) parts.Add(HalvesReport.Of(room, reviews));
        foreach (var (index, review) in reviews.Index()) parts.AddRange(Parts(room, review, index == 0).Select(part => part with { Title = Whose(room, review.Group) + part.Title }));
        if (CommitmentsReport.Of(room) is { } commitments) parts.Add(commitments);
        return new(
            Passage.Clean(room.Scenario.About.Title),
            [.. Leads(room, started)],
            [.. reviews.SelectMany(review => PlayReport.Numbers(review.Debrief, review.Group.IsOver).Select(number => number with { Name = Whose(room, review.Group) + number.Name }))],
            parts.ToImmutable());
    }

    /// <param name="isFirst">Whether what agreement means has not been explained yet.</param>
    static IEnumerable<ReportPart> Parts(Workshop room, RoomReview review, bool isFirst)
    {
        var (debrief, isOver) = (review.Debrief, review.Group.IsOver);
        yield return VotesReport.Of(room.Setup.Rule, review.Group, isFirst);
        yield return LineReport.Of(debrief, review.Others, isOver);
        yield return DecisionsReport.Of(debrief, isOver, voted: number => BallotsReport.Of(review.Group, review.Group.Decisions[number - 1]));
        if (review.Group.Decisions.IsEmpty) yield break;
        yield return ReportPart.Of(RoomPages.Split(review));
        yield return MinorityReport.Of(review);
        yield return ReportPart.Of(DebriefPages.NotTold(debrief));
        yield return KeysReport.Of(debrief);
        yield return PeopleReport.Of(debrief);
        if (isOver) yield return ReportPart.Of(OtherRoadsPage.Of(debrief, review.Others));
    }

    static IEnumerable<string> Leads(Workshop room, DateTimeOffset started)
    {
        yield return room.Setup.IsSplit ? "A workshop of two halves, to keep. “You” is the half that is spoken of." : "A workshop, to keep. “You” is the room.";
        yield return WrittenReport.Practice;
        yield return $"Begun on {started.ToLocalTime():yyyy-MM-dd HH:mm}; it took {Wording.Duration(room.Time.Spent(room.Time.Latest))} of the {Wording.Duration(TimeSpan.FromMinutes(room.Time.Minutes))} that there were.";
        var stopped = room.Groups.Where(group => !group.IsOver).ToList();
        if (stopped.Count == 0) yield break;
        yield return room.Stage == Stage.Debrief ? "The debrief was begun before the story was at its end." : "This workshop is not over. It goes on with `trustsim workshop --resume`.";
        foreach (var group in stopped) yield return $"{Passage.Clean(group.Name)}: {RoadsPage.Standing(group.Play)}";
    }

    static string Whose(Workshop room, Group group) => room.Setup.IsSplit ? $"{Passage.Clean(group.Name)}: " : "";
}
