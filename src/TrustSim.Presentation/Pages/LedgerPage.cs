namespace TrustSim.Presentation.Pages;

/// <summary>
/// The ledger of one step, for the author of a scenario: each person's changes with their cause and channel, to a tenth of a point.
/// </summary>
public static class LedgerPage
{
    // A change that reads 0.0 counts as none.
    const double Shows = .05;

    // After fifty decisions each of them still moves everybody by a little.
    const double Alone = .5;

    public static Document Create(Scenario scenario, Step step)
    {
        var page = ImmutableArray.CreateBuilder<Block>();
        page.Add(step.Decision is { } decision
            ? Block.Say(BlockKind.Heading, "ledger.of-decision", ("number", step.Number), ("decision", Runs.FromName(decision.ToString())))
            : Block.Say(BlockKind.Heading, "ledger.before-any"));
        page.Add(Now(scenario, step));
        foreach (var person in step.Before.People.Concat(step.Before.Away.Where(person => step.After.IsHere(person.Id))))
            AddPerson(page, scenario, person, step);
        foreach (var entries in step.Ledger.Clarity.GroupBy(entry => entry.Decision)
            .Where(entries => Math.Abs(entries.Sum(entry => entry.Points)) >= Shows))
        {
            page.Add(Block.Say(
                BlockKind.Reason, "ledger.clarity", ("points", Wording.Tenths(entries.Sum(entry => entry.Points))),
                    ("cause", entries.Key == 0 ? Channel.Fading.Name() : DecisionOf(entries.Key))));
        }

        foreach (var entries in step.Ledger.Work.GroupBy(entry => (entry.Decision, entry.Risk))
            .Where(entries => Math.Abs(entries.Sum(entry => entry.Weeks)) >= Shows))
        {
            var cause = entries.Key.Risk is { } risk ? Say.Runs("ledger.risk", ("risk", Runs.FromName(risk.Value)))
                : entries.Key.Decision is { } number ? DecisionOf(number) : Say.Runs("ledger.pace", ("unit", scenario.Step().One()));
            page.Add(
                Block.Say(BlockKind.Reason, "ledger.work", ("weeks", Wording.Tenths(entries.Sum(entry => entry.Weeks))), ("cause", cause)));
        }

        foreach (var entry in step.Ledger.Silence)
        {
            page.Add(Block.Say(
                BlockKind.Reason, "ledger.silence",
                ("risk", Runs.FromName(entry.Risk.Value)), ("week", scenario.Step().At(entry.Week)),
                    ("name", Runs.FromScenario(scenario[entry.Loudest].FirstName)), ("heard", entry.Heard * 100),
                        ("needed", entry.Needed * 100)));
        }

        foreach (var news in step.Ledger.News)
            page.Add(
                Block.Say(BlockKind.Reason, "ledger.news", ("risk", Runs.FromName(news.Risk.Value)),
                    ("week", scenario.Step().At(news.Week)),
                    ("outcome", Say.Runs($"outcome.{news.Outcome.Id()}"))));
        if (!step.Now.Marks.IsEmpty)
        {
            var marks =
                step.Now.Marks.OrderBy(mark => mark.Key.Value, StringComparer.Ordinal)
                    .Select(mark => Runs.FromName(mark.Key.Value) + Runs.FromProgram($" {mark.Value}"));
            page.Add(Block.Say(BlockKind.Note, "ledger.marks", ("marks", Runs.Join(", ", marks))));
        }

        return new(Say.Runs("ledger.title"), page.ToImmutable());
    }

    /// <summary>Tells the end of the ledger: beside a decision's page, the meters are those at the end of its own week.</summary>
    static Block Now(Scenario scenario, Step step)
    {
        var team = step.After;
        var now = Say.Runs(
            "ledger.now", ("trust", team.Trust), ("fear", team.Fear), ("clarity", team.Clarity),
                ("work", Wording.Weeks(scenario.Step(), team.Work)),
                ("week", scenario.Step().At(team.Week)));
        return step.Decision is null ? new(BlockKind.Meter, now)
            : Block.Say(BlockKind.Meter,
                step.Opened is [.., { Phase: Phase.Deciding }] ? "ledger.by-the-next-question" : "ledger.by-the-end", ("now", now));
    }

    static void AddPerson(ImmutableArray<Block>.Builder page, Scenario scenario, Person before, Step step)
    {
        var (now, name) = (step.After[before.Id], Runs.FromScenario(scenario[before.Id].FirstName));
        var moves = step.Ledger.Moods.Where(entry => entry.Person == before.Id)
            .GroupBy(entry => (entry.Cause, entry.Channel))
            .Select(entries => (entries.Key, Trust: entries.Sum(entry => entry.Trust), Fear: entries.Sum(entry => entry.Fear)))
            .OrderByDescending(move => Math.Abs(move.Trust) + Math.Abs(move.Fear))
            .ToLookup(move => Math.Abs(move.Trust) >= Alone || Math.Abs(move.Fear) >= Alone);
        var (trust, fear) = (moves[false].Sum(move => move.Trust), moves[false].Sum(move => move.Fear));
        var rest = Moved(trust, fear);
        page.Add(moves[true].Any() || rest is not null
            ? Block.Say(BlockKind.Reason, "people.moved", ("name", name), ("trust", before.Trust), ("trust-now", now.Trust),
                ("fear", before.Fear), ("fear-now", now.Fear))
            : Block.Say(BlockKind.Reason, "ledger.unmoved", ("name", name), ("trust", now.Trust), ("fear", now.Fear)));
        foreach (var ((cause, channel), more, afraid) in moves[true])
            page.Add(
                new(BlockKind.Change,
                    Runs.Join(" · ",
                        [.. Moved(more, afraid) is { } moved ? [moved] : (Runs[])[], CauseOf(cause, step.Number), channel.Name()])));
        if (rest is { } small) page.Add(Block.Say(BlockKind.Change, "ledger.smaller", ("moved", small), ("count", moves[false].Count())));
    }

    /// <summary>Null where the change reads 0.0.</summary>
    static Runs? Moved(double trust, double fear) => (Math.Abs(trust) >= Shows, Math.Abs(fear) >= Shows) switch
    {
        (true, true) => Say.Runs("play.trust-and-fear", ("trust", Wording.Tenths(trust)), ("fear", Wording.Tenths(fear))),
        (true, false) => Say.Runs("play.trust", ("trust", Wording.Tenths(trust))),
        (false, true) => Say.Runs("play.fear", ("fear", Wording.Tenths(fear))),
        (false, false) => null,
    };

    static Runs CauseOf(Cause cause, int now)
    {
        var parts = new List<Runs>();
        if (cause.Key is { } key) parts.Add(key.Name());
        if (cause.Decision == 0) parts.Add(Say.Runs("ledger.the-start"));
        else if (cause.Decision != now) parts.Add(DecisionOf(cause.Decision));
        return parts.Count == 0 ? Say.Runs("ledger.this-decision") : Runs.Join(", ", parts);
    }

    static Runs DecisionOf(int number) => Say.Runs("ledger.decision", ("number", number));
}
