namespace TrustSim.Presentation.Pages;

/// <summary>The debrief's part on the player's predictions: the predictions, the facts, and the person misread most.</summary>
public static class ForesightPage
{
    public static Runs Title => Say.Runs("foreseen.title");

    /// <returns>Null where the player predicted nothing; the debrief does not ask why.</returns>
    public static Document? Create(Debrief debrief, ImmutableArray<Foreseen> foreseen) =>
        foreseen.IsEmpty ? null : Document.Page(Title, Told(debrief, foreseen));

    /// <param name="foreseen">One or more.</param>
    public static IEnumerable<Block> Told(Debrief debrief, ImmutableArray<Foreseen> foreseen)
    {
        yield return Rate(foreseen);
        foreach (var decision in foreseen.GroupBy(one => one.Decision))
        {
            yield return Block.Say(BlockKind.Reason, "foreseen.decision", ("number", decision.Key),
                ("decision", debrief.DecisionName(decision.Key)));
            foreach (var one in decision) yield return Line(debrief, one);
        }

        if (foreseen.DistinctBy(one => one.Said.Who).Count() > 1 && MostMisread(foreseen) is { } misread)
            yield return Misread(debrief, foreseen, misread);
        yield return Block.Say(BlockKind.Note, "foreseen.how-it-counts");
    }

    /// <summary>The worst prediction about the person with most errors; null where there were none.</summary>
    public static Foreseen? MostMisread(ImmutableArray<Foreseen> foreseen) => foreseen
        .GroupBy(one => one.Said.Who)
        .Select(
            ones =>
                (Wrong: ones.Sum(one => one.Wrong),
                    Worst: ones.OrderByDescending(one => one.Wrong).ThenByDescending(one => Math.Abs(one.Trust) + Math.Abs(one.Fear))
                        .First()))
        .Where(person => person.Wrong > 0)
        .OrderByDescending(person => person.Wrong)
        .Select(person => person.Worst)
        .FirstOrDefault();

    /// <summary>trust up and fear the same.</summary>
    public static Runs Words(Prediction said) => Say.Runs("foreseen.moves", ("trust", Word(said.Trust)), ("fear", Word(said.Fear)));

    static Block Rate(ImmutableArray<Foreseen> foreseen)
    {
        var (trust, fear) = (foreseen.Count(one => one.TrustRight), foreseen.Count(one => one.FearRight));
        if (foreseen.Length > 1)
            return Block.Say(BlockKind.Prose, "foreseen.rate", ("number", foreseen.Length), ("trust", OutOf(trust, foreseen.Length)),
                ("fear", OutOf(fear, foreseen.Length)));
        return Block.Say(BlockKind.Prose, (trust, fear) switch
        {
            (1, 1) => "foreseen.once-right-about-both",
            (1, _) => "foreseen.once-right-about-trust",
            (_, 1) => "foreseen.once-right-about-fear",
            _ => "foreseen.once-wrong",
        });
    }

    static Runs OutOf(int right, int all) =>
        right == all ? Say.Runs("foreseen.every-time") : right == 0 ? Say.Runs("foreseen.not-once")
            : Say.Runs("foreseen.times", ("count", right));

    static Block Line(Debrief debrief, Foreseen one)
    {
        var verdict = Say.Runs((one.TrustRight, one.FearRight) switch
        {
            (true, true) => "foreseen.right",
            (true, false) => "foreseen.right-about-trust",
            (false, true) => "foreseen.right-about-fear",
            (false, false) => "foreseen.wrong",
        });
        return Block.Say(
            BlockKind.Change, "foreseen.line",
            ("name", Runs.FromScenario(debrief.Playthrough.Scenario[one.Said.Who].FirstName)), ("said", Words(one.Said)),
                ("trust", Moved(one.Trust)), ("fear", Moved(one.Fear)), ("verdict", verdict));
    }

    static Block Misread(Debrief debrief, ImmutableArray<Foreseen> foreseen, Foreseen misread)
    {
        var all = foreseen.Where(one => one.Said.Who == misread.Said.Who).ToList();
        return Block.Say(
            BlockKind.Prose, "foreseen.misread",
            ("name", Runs.FromScenario(debrief.Playthrough.Scenario[misread.Said.Who].FirstName)), ("count", all.Sum(one => one.Wrong)),
                ("all", 2 * all.Count));
    }

    static Runs Word(Move move) => Say.Runs($"foreseen.move-{move.Id()}");

    static Runs Moved(double points)
    {
        var by = Runs.FromProgram($"{Math.Round(Math.Abs(points), MidpointRounding.AwayFromZero):0}");
        return Foreseen.MoveOf(points) switch
        {
            Move.Up => Say.Runs("foreseen.rose", ("points", by)),
            Move.Down => Say.Runs("foreseen.fell", ("points", by)),
            Move.Same => Say.Runs("foreseen.stayed"),
        };
    }
}
