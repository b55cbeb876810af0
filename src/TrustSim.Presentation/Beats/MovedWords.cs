namespace TrustSim.Presentation.Beats;

/// <summary>
/// Says in words who speaks more or less freely than at the last decision. People of whom the same is true share a sentence.
/// </summary>
public static class MovedWords
{
    public static IEnumerable<Block> Describe(Scenario scenario, ImmutableArray<Speaking> speaking) =>
        speaking.Where(person => person.Moved != 0).GroupBy(person => person.Moved).OrderByDescending(group => Math.Abs(group.Key))
            .Select(group => new Block(BlockKind.Prose, Describe(scenario, group.Key, [.. group], speaking.Length)));

    static Runs Describe(Scenario scenario, int moved, ImmutableArray<Speaking> people, int team)
    {
        var (number, how) = (Say.InWords(Math.Abs(moved)), Say.Runs(moved > 0 ? "beat.more" : "beat.less"));
        if (people.Length == 1)
            return Say.Runs("beat.one-step", ("name", Runs.FromScenario(scenario[people[0].Who].FirstName)), ("number", number),
                ("how", how), ("phrase", people[0].Now.Phrase()), ("count", Math.Abs(moved)));
        return people.Length == team
            ? Say.Runs("beat.all-step", ("all", Say.InWords(team)), ("number", number), ("how", how),
                ("count", Math.Abs(moved)))
            : Say.Runs("beat.steps", ("names", Wording.Names(scenario, people.Select(person => person.Who))),
                ("number", number), ("how", how), ("count", Math.Abs(moved)));
    }
}
