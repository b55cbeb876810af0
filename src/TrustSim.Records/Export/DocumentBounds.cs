using TrustSim.Core.Bounds;

namespace TrustSim.Records.Export;

/// <summary>Checks the bounds of all figures and texts of a playthrough from outside, before anything is computed from them.</summary>
static class DocumentBounds
{
    /// <summary>Describes the first value out of bounds, as a part of a sentence; null where all lie within their bounds.</summary>
    public static string? Find(PlaythroughDocument play) => In(play).FirstOrDefault(problem => problem is not null);

    static IEnumerable<string?> In(PlaythroughDocument play)
    {
        yield return OutOfBounds.Text("the scenario's id", play.Scenario.Id, Lengths.Id);
        yield return OutOfBounds.Text("the title", play.Scenario.Title, Lengths.ScenarioText);
        yield return OutOfBounds.Text("the version", play.Scenario.Version, Lengths.Id);
        yield return OutOfBounds.Text("the alias", play.Alias, Lengths.Alias);
        yield return OutOfBounds.Number("the number of paths", play.Others.Length + 1, Ranges.PlayedPaths);
        foreach (var path in play.Others.Append(play.Path)) foreach (var problem in In(path)) yield return problem;
        if (play.Journal is not { } journal) yield break;
        yield return OutOfBounds.Text("the scenario", journal.Text, Lengths.KeptScenario);
        yield return OutOfBounds.Number("the number of entries in the journal", journal.Entries.Length, Ranges.JournalEntries);
        foreach (var (index, entry) in journal.Entries.Index()) yield return JournalEntryBounds.Find(entry) is { } problem
            ? $"{problem} (entry {index + 1} of the journal)" : null;
    }

    static IEnumerable<string?> In(PathPart path)
    {
        yield return OutOfBounds.Number("the number of a path", path.Number, Ranges.PlayedPaths);
        yield return OutOfBounds.Text("the name of a path", path.Name, Lengths.Name);
        yield return OutOfBounds.Text("the version of a path", path.Version, Lengths.Id);
        yield return OutOfBounds.Number("the seconds of a path", path.Seconds ?? 0, Ranges.Seconds);
        yield return OutOfBounds.Number("the number of decisions", path.Decisions.Length, Ranges.Decisions);
        foreach (var problem in In(path.Opening, "at the beginning")) yield return problem;
        foreach (var decision in path.Decisions) foreach (var problem in In(decision)) yield return problem;
        foreach (var week in path.Weeks) foreach (var problem in In(week, $"in week {week.Week}")) yield return problem;
        foreach (var problem in In(path.Ledger)) yield return problem;
        foreach (var key in path.Keys) foreach (var problem in In(key)) yield return problem;
        foreach (var risk in path.Risks) foreach (var problem in In(risk)) yield return problem;
        yield return OutOfBounds.Text("the scene of the ending", path.Ending?.Scene, Lengths.Id);
        yield return OutOfBounds.Text("the name of the ending", path.Ending?.Name, Lengths.ScenarioText);
    }

    static IEnumerable<string?> In(DecisionPart decision)
    {
        yield return OutOfBounds.Number("the number of a decision", decision.Number, Ranges.Decisions);
        yield return OutOfBounds.Number("the week of a decision", decision.Week, Ranges.Weeks);
        foreach (var id in (string[])[decision.Scene, decision.Choice, .. decision.Open.Select(option => option.Choice)])
            yield return OutOfBounds.Text("the id of a scene or a choice", id, Lengths.Id);
        foreach (var text in (string[])[decision.Title, decision.Ask, decision.Text, .. decision.Open.Select(option => option.Text)])
            yield return OutOfBounds.Text("a text of a decision", text, Lengths.ScenarioText);
        foreach (var said in decision.Predictions)
            foreach (var word in (string[])[said.Person, said.Trust, said.Fear])
                yield return OutOfBounds.Text("a word of a prediction", word, Lengths.Id);
        foreach (var problem in In(decision.After, $"after decision {decision.Number}")) yield return problem;
    }

    static IEnumerable<string?> In(StandingPart standing, string when)
    {
        yield return OutOfBounds.Number("a week", standing.Week, Ranges.Weeks);
        yield return OutOfBounds.Number("the decision of a week", standing.Decision ?? 0, Ranges.Decisions);
        foreach (var (what, level) in ((string, double)[])[("trust", standing.Trust), ("fear", standing.Fear), ("voice", standing.Voice),
            ("clarity", standing.Clarity)])
            yield return OutOfBounds.Number($"the {what} {when}", level, Ranges.Level);
        yield return OutOfBounds.Number($"the work {when}", standing.Work, Ranges.Work);
        foreach (var person in standing.People)
        {
            yield return OutOfBounds.Text("the id of a person", person.Id, Lengths.Id);
            foreach (var (what, level) in ((string, double)[])[("trust", person.Trust), ("fear", person.Fear), ("voice", person.Voice)])
                yield return OutOfBounds.Number($"somebody's {what} {when}", level, Ranges.Level);
        }
    }

    static IEnumerable<string?> In(LedgerPart ledger)
    {
        foreach (var mood in ledger.Moods)
        {
            foreach (var id in (string?[])[mood.Person, mood.Key, mood.Channel])
                yield return OutOfBounds.Text("a word of the ledger", id, Lengths.Id);
            foreach (var points in (double[])[mood.Trust, mood.Fear])
                yield return OutOfBounds.Number("a change of mood in the ledger", points, Ranges.LevelChange);
        }

        foreach (var clarity in ledger.Clarity)
            yield return OutOfBounds.Number("a change of clarity in the ledger", clarity.Points, Ranges.LevelChange);
        foreach (var work in ledger.Work)
        {
            yield return OutOfBounds.Text("the id of a risk", work.Risk, Lengths.Id);
            yield return OutOfBounds.Number("a change of work in the ledger", work.Weeks, Ranges.Work);
        }

        foreach (var week in (IEnumerable<int>)[.. ledger.Moods.Select(mood => mood.Week),
            .. ledger.Clarity.Select(clarity => clarity.Week), .. ledger.Work.Select(work => work.Week)])
            yield return OutOfBounds.Number("a week in the ledger", week, Ranges.Weeks);
        foreach (var number in (IEnumerable<int>)[.. ledger.Moods.Select(mood => mood.Decision),
            .. ledger.Clarity.Select(clarity => clarity.Decision), .. ledger.Work.Select(work => work.Decision ?? 0)])
            yield return OutOfBounds.Number("a decision in the ledger", number, Ranges.Decisions);
    }

    static IEnumerable<string?> In(KeyPart key)
    {
        yield return OutOfBounds.Text("the name of a key", key.Key, Lengths.Id);
        foreach (var (what, weight) in ((string, int)[])[("honoured", key.Honoured), ("against", key.Against), ("overdone", key.Overdone)])
            yield return OutOfBounds.Number($"the figure '{what}' of a key", weight, Ranges.KeyWeight);
        foreach (var number in key.Repaired)
            yield return OutOfBounds.Number("a decision that repaired something", number, Ranges.Decisions);
    }

    static IEnumerable<string?> In(RiskPart risk)
    {
        foreach (var id in (string?[])[risk.Id, risk.Outcome, risk.By, .. risk.KnownBy])
            yield return OutOfBounds.Text("a word of a risk", id, Lengths.Id);
        yield return OutOfBounds.Number("the week of a risk", risk.Week ?? 0, Ranges.Weeks);
    }
}
