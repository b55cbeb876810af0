using TrustSim.Records.Cohorts;

namespace TrustSim.Presentation.Cohorts;

/// <summary>Texts that the page and the table share.</summary>
static class CohortWords
{
    public const string Ahead = "weeks ahead";

    /// <summary>Returns a question; several questions in the same words carry the titles of their scenes.</summary>
    public static Runs Question(Cohort cohort, CohortDecision decision)
    {
        var question = Question(decision);
        return cohort.Decisions.Count(other => Question(other).Plain == question.Plain) > 1 ? Told(question, decision.Scene) : question;
    }

    /// <summary>Returns an answer in the same way.</summary>
    public static Runs Option(CohortDecision decision, CohortOption option)
    {
        var text = Runs.FromScenario(option.Text);
        return decision.Options.Count(other => Runs.FromScenario(other.Text).Plain == text.Plain) > 1 ? Told(text, option.Choice) : text;
    }

    public static Runs Question(CohortDecision decision)
    {
        var (title, ask) = (Runs.FromScenario(decision.Title), Runs.FromScenario(decision.Ask));
        return title.IsEmpty ? ask : Runs.Join(": ", [title, ask]);
    }

    /// <summary>Returns the name of a meter or key; an export of another version may contain unknown ones.</summary>
    public static Runs Label(string id, StepUnit step) =>
        id == Ahead ? Say.Runs("cohort.work", ("units", step.Many().Capital()))
        : TrustKeyTable.Rows.TryFind(id, out var row) ? row.Member.Name()
        : id == "trust" ? Say.Runs("report.column-trust")
        : id == "fear" ? Say.Runs("report.column-fear")
        : Runs.FromName(id).Capital();

    public static Runs Ending(CohortEnding ending) => ending.Name is { } name ? Runs.FromScenario(name) : Say.Runs("cohort.story-stops");

    public static Runs Percent(int part, int whole) => Say.Runs("cohort.percent", ("share", 100.0 * part / whole));

    public static Runs Tenths(double value) => Runs.FromProgram(Say.Number(value + 0.0, "0.0"));

    /// <summary>
    /// Returns each meter and key, before and after. A key's figure is the moments that honoured it less those against it.
    /// </summary>
    public static IEnumerable<(string Name, double Before, double After)> Compared(CohortAgain again) =>
    [
        ("trust", again.Before.Trust, again.After.Trust), ("fear", again.Before.Fear, again.After.Fear),
            (Ahead, again.Before.Work, again.After.Work),
        .. again.Before.Keys.Select(key => (key.Key, Balance(key), again.After.Keys.Where(other => other.Key == key.Key).Sum(Balance))),
    ];

    static Runs Told(Runs words, string id) => words + Runs.FromProgram(" [") + Runs.FromName(id) + Runs.FromProgram("]");

    static double Balance(CohortKey key) => key.Honoured - key.Against - key.Overdone;
}
