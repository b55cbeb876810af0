namespace TrustSim.Records.Export;

/// <summary>Checks the bounds of all figures and texts of a playthrough from outside, before anything is computed from them.</summary>
static class DocumentBounds
{
    static readonly Refusal Trust = new("bounds.trust");
    static readonly Refusal Fear = new("bounds.fear");
    static readonly Refusal Voice = new("bounds.voice");
    static readonly Refusal Clarity = new("bounds.clarity");

    /// <summary>Names the first value out of bounds, as a clause; null where all lie within their bounds.</summary>
    public static Refusal? Find(PlaythroughDocument play) => In(play).FirstOrDefault(problem => problem is not null);

    static IEnumerable<Refusal?> In(PlaythroughDocument play)
    {
        yield return OutOfBounds.Text("bounds.scenario-id", play.Scenario.Id, Lengths.Id);
        yield return IsId(play.Scenario.Id) ? null
            : new("bounds.scenario-id-signs", ("id", RefusalHole.FromName(Quoted.From(play.Scenario.Id))));
        yield return OutOfBounds.Text("bounds.title", play.Scenario.Title, Lengths.ScenarioText);
        yield return OutOfBounds.Text("bounds.version", play.Scenario.Version, Lengths.Id);
        yield return OutOfBounds.Text("bounds.alias", play.Alias, Lengths.Alias);
        yield return OutOfBounds.Number("bounds.path-count", play.Others.Length + 1, Ranges.PlayedPaths);
        foreach (var path in play.Others.Append(play.Path)) foreach (var problem in In(path)) yield return problem;
        if (play.Journal is not { } journal) yield break;
        yield return OutOfBounds.Text("bounds.scenario", journal.Text, Lengths.KeptScenario);
        yield return OutOfBounds.Number("bounds.laws", journal.Laws ?? 1, Ranges.Laws);
        yield return OutOfBounds.Number("bounds.entry-count", journal.Entries.Length, Ranges.JournalEntries);
        foreach (var (index, entry) in journal.Entries.Index()) yield return JournalEntryBounds.Find(entry) is { } problem
            ? new("bounds.in-entry", ("problem", problem), ("entry", index + 1)) : null;
    }

    /// <summary>Whether it can be the id of a scenario, which names files and addresses.</summary>
    static bool IsId(string id) => id.Length > 0 && id[0] != '.' && !id.Contains("..", StringComparison.Ordinal)
        && id.EnumerateRunes().All(sign => Rune.IsLetterOrDigit(sign) || sign.Value is '-' or '_' or '.');

    static IEnumerable<Refusal?> In(PathPart path)
    {
        yield return OutOfBounds.Number("bounds.path-number", path.Number, Ranges.PlayedPaths);
        yield return OutOfBounds.Text("bounds.path-name", path.Name, Lengths.Name);
        yield return OutOfBounds.Text("bounds.path-version", path.Version, Lengths.Id);
        yield return OutOfBounds.Number("bounds.path-seconds", path.Seconds ?? 0, Ranges.Seconds);
        yield return OutOfBounds.Number("bounds.laws", path.Laws ?? 1, Ranges.Laws);
        yield return OutOfBounds.Number("bounds.decision-count", path.Decisions.Length, Ranges.Decisions);
        foreach (var problem in In(path.Opening, new("bounds.at-beginning"))) yield return problem;
        foreach (var decision in path.Decisions) foreach (var problem in In(decision)) yield return problem;
        foreach (var week in path.Weeks) foreach (var problem in In(week, new("bounds.in-week", ("week", week.Week)))) yield return problem;
        foreach (var problem in path.Ledger is { } ledger ? In(ledger) : []) yield return problem;
        foreach (var key in path.Keys) foreach (var problem in In(key)) yield return problem;
        foreach (var risk in path.Risks) foreach (var problem in In(risk)) yield return problem;
        yield return OutOfBounds.Text("bounds.ending-scene", path.Ending?.Scene, Lengths.Id);
        yield return OutOfBounds.Text("bounds.ending-name", path.Ending?.Name, Lengths.ScenarioText);
    }

    static IEnumerable<Refusal?> In(DecisionPart decision)
    {
        yield return OutOfBounds.Number("bounds.decision-number", decision.Number, Ranges.Decisions);
        yield return OutOfBounds.Number("bounds.decision-week", decision.Week, Ranges.Weeks);
        foreach (var id in (string[])[decision.Scene, decision.Choice, .. decision.Open.Select(option => option.Choice)])
            yield return OutOfBounds.Text("bounds.scene-or-choice-id", id, Lengths.Id);
        foreach (var text in (string[])[decision.Title, decision.Ask, decision.Text, .. decision.Open.Select(option => option.Text)])
            yield return OutOfBounds.Text("bounds.decision-text", text, Lengths.ScenarioText);
        foreach (var said in decision.Predictions)
            foreach (var word in (string[])[said.Person, said.Trust, said.Fear])
                yield return OutOfBounds.Text("bounds.prediction-word", word, Lengths.Id);
        foreach (var problem in In(decision.After, new("bounds.after-decision", ("decision", decision.Number)))) yield return problem;
    }

    static IEnumerable<Refusal?> In(StandingPart standing, Refusal when)
    {
        yield return OutOfBounds.Number("bounds.week", standing.Week, Ranges.Weeks);
        yield return OutOfBounds.Number("bounds.week-decision", standing.Decision ?? 0, Ranges.Decisions);
        foreach (var (what, level) in ((Refusal, double)[])[(Trust, standing.Trust), (Fear, standing.Fear), (Voice, standing.Voice),
            (Clarity, standing.Clarity)])
            yield return OutOfBounds.Number("bounds.level", level, Ranges.Level, ("level", what), ("when", when));
        yield return OutOfBounds.Number("bounds.work", standing.Work, Ranges.Work, ("when", when));
        foreach (var person in standing.People)
        {
            yield return OutOfBounds.Text("bounds.person-id", person.Id, Lengths.Id);
            foreach (var (what, level) in ((Refusal, double)[])[(Trust, person.Trust), (Fear, person.Fear), (Voice, person.Voice)])
                yield return OutOfBounds.Number("bounds.level-of-somebody", level, Ranges.Level, ("level", what), ("when", when));
        }
    }

    static IEnumerable<Refusal?> In(LedgerPart ledger)
    {
        foreach (var mood in ledger.Moods)
        {
            foreach (var id in (string?[])[mood.Person, mood.Key, mood.Channel])
                yield return OutOfBounds.Text("bounds.ledger-word", id, Lengths.Id);
            foreach (var points in (double[])[mood.Trust, mood.Fear])
                yield return OutOfBounds.Number("bounds.ledger-mood", points, Ranges.LevelChange);
        }

        foreach (var clarity in ledger.Clarity)
            yield return OutOfBounds.Number("bounds.ledger-clarity", clarity.Points, Ranges.LevelChange);
        foreach (var work in ledger.Work)
        {
            yield return OutOfBounds.Text("bounds.risk-id", work.Risk, Lengths.Id);
            yield return OutOfBounds.Number("bounds.ledger-work", work.Weeks, Ranges.Work);
        }

        foreach (var week in (IEnumerable<int>)[.. ledger.Moods.Select(mood => mood.Week),
            .. ledger.Clarity.Select(clarity => clarity.Week), .. ledger.Work.Select(work => work.Week)])
            yield return OutOfBounds.Number("bounds.ledger-week", week, Ranges.Weeks);
        foreach (var number in (IEnumerable<int>)[.. ledger.Moods.Select(mood => mood.Decision),
            .. ledger.Clarity.Select(clarity => clarity.Decision), .. ledger.Work.Select(work => work.Decision ?? 0)])
            yield return OutOfBounds.Number("bounds.ledger-decision", number, Ranges.Decisions);
    }

    static IEnumerable<Refusal?> In(KeyPart key)
    {
        yield return OutOfBounds.Text("bounds.key-name", key.Key, Lengths.Id);
        foreach (var (what, weight) in ((string, int)[])[("honoured", key.Honoured), ("against", key.Against), ("overdone", key.Overdone)])
            yield return OutOfBounds.Number("bounds.key-figure", weight, Ranges.KeyWeight, ("figure", RefusalHole.FromName(what)));
        foreach (var number in key.Repaired)
            yield return OutOfBounds.Number("bounds.repairing-decision", number, Ranges.Decisions);
    }

    static IEnumerable<Refusal?> In(RiskPart risk)
    {
        foreach (var id in (string?[])[risk.Id, risk.Outcome, risk.By, .. risk.KnownBy])
            yield return OutOfBounds.Text("bounds.risk-word", id, Lengths.Id);
        yield return OutOfBounds.Number("bounds.risk-week", risk.Week ?? 0, Ranges.Weeks);
    }
}
