namespace TrustSim.Presentation.Guides;

/// <summary>A guide for the facilitator of a workshop.</summary>
public static class FacilitatorGuide
{
    public static Document Create(GuideSubject subject)
    {
        var title = Runs.FromScenario(subject.Scenario.About.Title);
        return new(title,
        [
            Block.Say(BlockKind.Note, "guide.what-it-is"),
            Block.Say(BlockKind.Notice, "guide.for-you-alone"),
            Block.Say(BlockKind.Prose, "guide.practice"),
            Block.Say(BlockKind.Prose, "guide.in-a-hurry"),
            Block.Draw(new CardsDrawing([.. Numbers(subject)])),
            .. DilemmaGuide.Create(subject),
            .. TimeGuide.Create(subject),
            .. DecisionsGuide.Create(subject),
            .. PathsGuide.Create(subject),
            .. subject.Scenario.Risks.IsEmpty ? [] : UntoldGuide.Create(subject),
            .. DebriefGuide.Create(subject),
            RunSheet.Create(subject),
            Block.Say(BlockKind.Footer, "guide.practice"),
        ])
        { Name = Say.Runs("guide.name", ("title", title)) };
    }

    static IEnumerable<Card> Numbers(GuideSubject subject)
    {
        var (decisions, votes) = (subject.Plan.Decisions, subject.Plan.Votes);
        var talks = decisions.Count(decision => decision.Talk > TimeSpan.Zero);
        yield return new(Say.Runs("guide.card-time"),
            Say.Runs("guide.card-minutes", ("minutes", Runs.FromProgram($"{subject.Setup.Minutes}"))),
                subject.Tables > 0 ? Say.Runs("guide.card-for-tables", ("people", subject.People), ("count", subject.Tables))
                    : Say.Runs("guide.card-for-people", ("count", subject.People)));
        yield return new(
            Say.Runs("guide.card-decisions"), Runs.FromProgram($"{votes}"),
                subject.Plan.FirstLeftOut is not null ? Say.Runs("guide.card-no-time-for-more", ("all", decisions.Length))
                    : votes < decisions.Length ? Say.Runs("guide.card-others-told", ("count", decisions.Length - votes))
                    : Say.Runs("guide.card-whole-story"));
        yield return new(Say.Runs("guide.card-talks"), Runs.FromProgram($"{talks}"),
            Say.Runs(talks < votes ? "guide.card-others-at-once" : "guide.card-one-at-each"));
        yield return new(Say.Runs("guide.card-debrief"),
            Say.Runs("guide.card-minutes", ("minutes", GuideWords.Minutes(DebriefGuide.Time(subject.Plan)))),
                Say.Runs("guide.card-a-third"));
    }
}
