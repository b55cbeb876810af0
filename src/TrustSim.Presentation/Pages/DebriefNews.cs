namespace TrustSim.Presentation.Pages;

/// <summary>The debrief's part on bad news: what was kept from the player, why, and what was told in time.</summary>
static class DebriefNews
{
    public static IEnumerable<Block> Told(Debrief debrief)
    {
        if (debrief.Untold.IsEmpty)
            yield return Block.Say(BlockKind.Prose, debrief.Told.IsEmpty ? "debrief.nothing-to-tell" : "debrief.nothing-kept");
        foreach (var block in debrief.Untold.SelectMany(untold => Create(debrief, untold))) yield return block;
        if (debrief.Told.IsEmpty) yield break;
        yield return Block.Say(BlockKind.Heading, "debrief.told-in-time");
        foreach (var news in debrief.Told)
        {
            yield return Block.Say(BlockKind.Speech, "debrief.said-in-week",
                ("words", Runs.FromScenario(debrief.Playthrough.Scenario[news.Risk].Says)), ("week", debrief.Step().At(news.Week)))
                with { Label = Runs.FromScenario(debrief.Playthrough.Scenario[news.By].FirstName) };
        }
    }

    static IEnumerable<Block> Create(Debrief debrief, Untold untold)
    {
        var scenario = debrief.Playthrough.Scenario;
        var name = Runs.FromScenario(scenario[untold.Nearest].FirstName);
        var (cost, told) = (debrief.Playthrough.Laws[untold.Risk.Cost].Cost, debrief.Playthrough.Laws.Told);
        yield return untold.Outcome == RiskOutcome.Landed
            ? Block.Say(BlockKind.Reason, "debrief.landed", ("week", debrief.Step().At(untold.Week)),
                ("cost", Wording.InWeeks(debrief.Step(), cost)), ("told", cost * told))
            : Block.Say(BlockKind.Reason, "debrief.still-kept");
        yield return Block.Say(BlockKind.Speech, "debrief.quoted",
            ("words", Runs.FromScenario(untold.Risk.Says))) with { Label = Say.Runs("debrief.might-have-said", ("name", name)) };
        yield return Block.Say(
            BlockKind.Change, "debrief.known-to",
            ("names", Wording.Names(scenario, untold.Risk.KnownBy)),
                ("weeks", debrief.Step().Whole(untold.Weeks)));
        yield return new(BlockKind.Change, WhatHappenedPage.Was(name, untold.Needed > 0 ? untold.Heard / untold.Needed : 0));
        if (Greatest(untold.FearFrom) is { } greatest)
            yield return Block.Say(BlockKind.Change, "debrief.fear-from", ("name", name),
                ("decision", debrief.DecisionName(greatest.Decision)));
    }

    static Contribution? Greatest(ImmutableArray<Contribution> parts) =>
        parts.Where(part => part.Decision > 0 && part.Points >= 1).MaxBy(part => part.Points);
}
