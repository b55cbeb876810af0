namespace TrustSim.Terminal.Workshops;

/// <summary>What set-up advises where the time is short for all votes: another way of voting, or another story.</summary>
/// <param name="library">The playable scenarios.</param>
sealed class SetupAdvice(IReadOnlyList<LibraryEntry> library)
{
    readonly Dictionary<string, PacingModel> words = [];

    /// <summary>The advice; null where the group votes on all decisions, or nothing else does better.</summary>
    public Block? Create(LibraryEntry entry, PacingModel pacing, WorkshopSetup setup)
    {
        var plan = WorkshopPlan.From(pacing, setup);
        if (plan.Votes == plan.Numbers) return null;
        return FewVotes(pacing, setup, plan) ?? OtherStory(entry, setup, plan);
    }

    /// <summary>Whoever votes one after the other has no time for enough votes, and phones have.</summary>
    static Block? FewVotes(PacingModel pacing, WorkshopSetup setup, WorkshopPlan plan)
    {
        if (setup.IsSplit || plan.Votes >= WorkshopPlan.LeastVotes(pacing, setup)) return null;
        var phones = WorkshopPlan.From(pacing, setup with { Way = BallotWay.Phones }).Votes;
        return phones <= plan.Votes ? null : Block.Say(
            BlockKind.Reason, "setup.few-votes", ("votes", plan.Votes), ("all", plan.Numbers), ("phones", phones));
    }

    /// <summary>The story of which the group votes on the greatest part.</summary>
    Block? OtherStory(LibraryEntry entry, WorkshopSetup setup, WorkshopPlan plan)
    {
        var others = library.Where(other => other != entry).ToList();
        if (others.Count == 0) return null;
        var (best, its) = others.Select(other => (other, WorkshopPlan.From(WordsOf(other), setup))).MaxBy(pair => Share(pair.Item2));
        return Share(its) > Share(plan)
            ? Block.Say(BlockKind.Note, "setup.other-story", ("votes", plan.Votes), ("all", plan.Numbers),
                ("title", Runs.FromScenario(best.Scenario!.About.Title)), ("its-votes", its.Votes), ("its-all", its.Numbers))
            : Block.Say(BlockKind.Note, "setup.best-story", ("votes", plan.Votes), ("all", plan.Numbers));
    }

    static double Share(WorkshopPlan plan) => plan.Numbers == 0 ? 0 : plan.Votes / (double)plan.Numbers;

    // The votes depend on the words alone, and exploring all paths of all scenarios would take too long.
    PacingModel WordsOf(LibraryEntry entry)
    {
        if (!words.TryGetValue(entry.Name, out var pacing)) words[entry.Name] = pacing = PacingModel.OfWords(entry.Scenario!);
        return pacing;
    }
}
