using System.Globalization;
using TrustSim.Core.Vocabulary;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;
using TrustSim.Records.Cohorts;

namespace TrustSim.Presentation.Cohorts;

/// <summary>What page and table say in the same words.</summary>
static class CohortWords
{
    public const string Ahead = "weeks ahead";

    /// <summary>A question as a reader finds it again: of several in the same words each has the name of its scene.</summary>
    public static Runs Question(Cohort cohort, CohortDecision decision)
    {
        var question = Question(decision);
        return cohort.Decisions.Count(other => Question(other).Plain == question.Plain) > 1 ? Told(question, decision.Scene) : question;
    }

    /// <summary>An answer, likewise.</summary>
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

    /// <summary>A meter or key as people know it; an export may have been written by a version that knows others.</summary>
    public static Runs Label(string id) =>
        id == Ahead ? Say.Runs("cohort.work")
        : TrustKeyTable.Rows.TryFind(id, out var row) ? row.Member.Name()
        : id == "trust" ? Say.Runs("report.column-trust")
        : id == "fear" ? Say.Runs("report.column-fear")
        : Runs.FromName(id).Capital();

    public static Runs Ending(CohortEnding ending) => ending.Name is { } name ? Runs.FromScenario(name) : Say.Runs("cohort.story-stops");

    public static Runs Percent(int part, int whole) => Say.Runs("cohort.percent", ("share", 100.0 * part / whole));

    public static Runs Tenths(double value) => Runs.FromProgram((value + 0.0).ToString("0.0", CultureInfo.InvariantCulture));

    /// <summary>Each meter and key, before and after: keys as what was done for them less what was done against them.</summary>
    public static IEnumerable<(string Name, double Before, double After)> Compared(CohortAgain again) =>
    [
        ("trust", again.Before.Trust, again.After.Trust), ("fear", again.Before.Fear, again.After.Fear),
            (Ahead, again.Before.Work, again.After.Work),
        .. again.Before.Keys.Select(key => (key.Key, Balance(key), again.After.Keys.Where(other => other.Key == key.Key).Sum(Balance))),
    ];

    static Runs Told(Runs words, string id) => words + Runs.FromProgram(" [") + Runs.FromName(id) + Runs.FromProgram("]");

    static double Balance(CohortKey key) => key.Honoured - key.Against - key.Overdone;
}
