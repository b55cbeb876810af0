using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Report;

/// <summary>The report of a workshop: for each of its groups what a report of a play says, with the votes in it.</summary>
static class WorkshopReport
{
    public static WrittenReport Create(Workshop workshop, DateTimeOffset started)
    {
        var reviews = workshop.Groups.Select(WorkshopReview.From).ToList();
        var parts = ImmutableArray.CreateBuilder<ReportPart>();
        if (workshop.Setup.IsSplit) parts.Add(HalvesReport.Create(workshop, reviews));
        foreach (var (index, review) in reviews.Index()) parts.AddRange(Parts(workshop, review, index == 0).Select(part => part with { Title = Whose(workshop, review.Group) + part.Title }));
        if (CommitmentsReport.Create(workshop) is { } commitments) parts.Add(commitments);
        return new(
            Passage.Clean(workshop.Scenario.About.Title),
            [.. Leads(workshop, started)],
            [.. reviews.SelectMany(review => PlaythroughReport.Numbers(review.Debrief, review.Group.IsOver).Select(number => number with { Name = Whose(workshop, review.Group) + number.Name }))],
            parts.ToImmutable());
    }

    /// <param name="isFirst">Whether what agreement means has not been explained yet.</param>
    static IEnumerable<ReportPart> Parts(Workshop workshop, WorkshopReview review, bool isFirst)
    {
        var (debrief, isOver) = (review.Debrief, review.Group.IsOver);
        yield return VotesReport.Create(workshop.Setup.Rule, review.Group, isFirst);
        yield return LineReport.Create(debrief, review.Others, isOver);
        yield return DecisionsReport.Create(debrief, isOver, voted: number => BallotsReport.Create(review.Group, review.Group.Decisions[number - 1]));
        if (review.Group.Decisions.IsEmpty) yield break;
        yield return ReportPart.From(GroupDebriefPages.Split(review));
        yield return MinorityReport.Create(review);
        yield return ReportPart.From(DebriefPages.NotTold(debrief));
        yield return KeysReport.Create(debrief);
        yield return PeopleReport.Create(debrief);
        if (isOver) yield return ReportPart.From(OtherPathsPage.Create(debrief, review.Others));
    }

    static IEnumerable<string> Leads(Workshop workshop, DateTimeOffset started)
    {
        yield return workshop.Setup.IsSplit ? "A workshop of two halves, to keep. “You” is the half that is spoken of." : "A workshop, to keep. “You” is the room.";
        yield return WrittenReport.Practice;
        yield return $"Begun on {started.ToLocalTime():yyyy-MM-dd HH:mm}; it took {Wording.Duration(workshop.Time.Spent(workshop.Time.Latest))} of the {Wording.Duration(TimeSpan.FromMinutes(workshop.Time.Minutes))} that there were.";
        var stopped = workshop.Groups.Where(group => !group.IsOver).ToList();
        if (stopped.Count == 0) yield break;
        yield return workshop.Stage == Stage.Debrief ? "The debrief was begun before the story was at its end." : "This workshop is not over. It goes on with `trustsim workshop --resume`.";
        foreach (var group in stopped) yield return $"{Passage.Clean(group.Name)}: {BranchesPage.Standing(group.Playthrough)}";
    }

    static string Whose(Workshop workshop, Group group) => workshop.Setup.IsSplit ? $"{Passage.Clean(group.Name)}: " : "";
}
