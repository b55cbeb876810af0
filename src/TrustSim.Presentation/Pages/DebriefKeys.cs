namespace TrustSim.Presentation.Pages;

/// <summary>The debrief's part on the keys: how often each was touched, from which side, and when.</summary>
static class DebriefKeys
{
    public static IEnumerable<Block> Told(Debrief debrief)
    {
        foreach (var key in debrief.Keys)
        {
            yield return Block.Say(BlockKind.Reason, "debrief.key", ("key", key.Key.Name()), ("tally", Tally(key)));
            foreach (var moment in TrustKeysPage.Moments(key))
            {
                yield return new(BlockKind.Change,
                    Say.Runs("debrief.moment", ("number", moment.Decision), ("side", moment.Polarity.Name()),
                        ("strength", moment.Strength.Name()))
                    + DebriefPages.Because(moment.Why));
            }

            if (!key.Repairs.IsEmpty)
                yield return Block.Say(BlockKind.Change, "debrief.made-up-for",
                    ("numbers", Say.List(key.Repairs.Select(number => Runs.FromProgram($"{number}")))));
        }
    }

    static Runs Tally(KeyRecord key)
    {
        var sides = PolarityTable.Rows
            .Select(row => (Polarity: row.Member, Count: TrustKeysPage.Moments(key).Count(moment => moment.Polarity == row.Member)))
            .Where(pair => pair.Count > 0)
            .Select(pair => Say.Runs("debrief.times", ("side", pair.Polarity.Name()), ("count", pair.Count)))
            .ToList();
        return sides.Count == 0 ? Say.Runs("debrief.not-touched") : Say.List(sides);
    }
}
