namespace TrustSim.Presentation.Reports;

/// <summary>The report of a workshop: the report of a playthrough for each of its groups, with the votes.</summary>
public static class WorkshopReport
{
    /// <param name="earlier">The groups whose story ended elsewhere by the laws of its time, with that ending.</param>
    public static Document Create(
        Workshop workshop, DateTimeOffset started, params IReadOnlyList<(Group Group, Scene Ending)> earlier)
    {
        var reviews = workshop.Groups.Select(WorkshopReview.From).ToList();
        var title = Runs.FromScenario(workshop.Scenario.About.Title);
        return new(title,
        [
            .. Leads(workshop, started),
            .. earlier.Select(one => new Block(
                BlockKind.Prose,
                Whose(workshop, one.Group) + Say.Runs("history.earlier-ending", ("ending", Runs.FromScenario(one.Ending.Ending!))))),
            Block.Draw(
                new CardsDrawing(
                    [
                        .. reviews.SelectMany(
                            review =>
                                PlaythroughReport.Numbers(review.Debrief, review.Group.IsOver)
                                    .Select(card => card with { Name = Whose(workshop, review.Group) + card.Name }))])),
            .. workshop.Setup.IsSplit ? HalvesReport.Create(workshop, reviews) : [],
            .. reviews.SelectMany((review, index) => Parts(workshop, review, index == 0).PartsOf(Whose(workshop, review.Group))),
            .. CommitmentsReport.Create(workshop),
            PlaythroughReport.Practice(BlockKind.Footer),
        ])
        { Name = Say.Runs("report.name", ("title", title)) };
    }

    /// <param name="isFirst">Whether agreement is still unexplained.</param>
    static IEnumerable<Block> Parts(Workshop workshop, WorkshopReview review, bool isFirst)
    {
        var (debrief, isOver) = (review.Debrief, review.Group.IsOver);
        IEnumerable<Block> first =
        [
            .. Epilogue.From(review.Group) is { } epilogue
                ? [new(BlockKind.Part, EpiloguePage.Title), .. EpiloguePage.Told(review.Group.Playthrough, epilogue)] : (Block[])[],
            .. VotesReport.Create(workshop.Setup.Rule, review.Group, isFirst),
            .. LineReport.Create(debrief, review.Others, isOver),
            .. DecisionsReport.Create(debrief, isOver,
                voted: number => BallotsReport.Create(review.Group, review.Group.Decisions[number - 1])),
        ];
        return review.Group.Decisions.IsEmpty ? first :
        [
            .. first,
            new(BlockKind.Part, GroupDebriefPages.SplitTitle), .. GroupDebriefPages.SplitTold(review),
            .. MinorityReport.Create(review),
            Block.Say(BlockKind.Part, "debrief.not-told"), .. DebriefNews.Told(debrief),
            .. KeysReport.Create(debrief),
            .. PeopleReport.Create(debrief),
            .. isOver ? [new(BlockKind.Part, OtherPathsPage.Title), .. OtherPathsPage.Told(debrief, review.Others)] : (Block[])[],
        ];
    }

    static IEnumerable<Block> Leads(Workshop workshop, DateTimeOffset started)
    {
        yield return Block.Say(BlockKind.Prose, workshop.Setup.IsSplit ? "report.workshop-of-halves" : "report.workshop");
        yield return PlaythroughReport.Practice(BlockKind.Notice);
        yield return Block.Say(
            BlockKind.Prose, "report.workshop-begun",
            ("begun", Say.Moment(started)),
                ("took", Wording.Duration(workshop.Time.Spent(workshop.Time.Latest))),
            ("planned", Wording.Duration(TimeSpan.FromMinutes(workshop.Time.Minutes))));
        var stopped = workshop.Groups.Where(group => !group.IsOver).ToList();
        if (stopped.Count == 0) yield break;
        yield return Block.Say(BlockKind.Prose,
            workshop.Stage == Stage.Debrief ? "report.workshop-debriefed-early" : "report.workshop-not-over");
        foreach (var group in stopped)
            yield return Block.Say(BlockKind.Prose, "report.workshop-standing", ("name", Runs.FromPlayer(group.Name)),
                ("standing", BranchesPage.Standing(group.Playthrough)));
    }

    static Runs Whose(Workshop workshop, Group group) =>
        workshop.Setup.IsSplit ? Runs.FromPlayer(group.Name) + Runs.FromProgram(": ") : Runs.Empty;
}
