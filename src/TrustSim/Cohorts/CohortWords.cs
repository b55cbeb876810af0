using System.Globalization;
using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;
using TrustSim.Records.Cohorts;
using TrustSim.Terminal.Pages;

namespace TrustSim.Cohorts;

/// <summary>What text, page and table say in the same words.</summary>
static class CohortWords
{
    public const string Ahead = "weeks ahead";
    public const string Few = "Fewer than five people: not broken down.";
    public const string FewAnswered = "Fewer than five answered: not broken down.";
    public const string FewFinished = "Fewer than five have finished it: not broken down.";
    public const string FewAgain = "Fewer than five have finished it twice under one alias: not compared.";
    public const string Rule = "Everybody counts once: with the first play, and of that with the first road that was finished, or else the one that was played last.";
    public static string Weights { get; } = "How much each key was touched, as a mean over people: "
        + string.Join(", ", StrengthTable.Rows.Select((row, index) => $"a {row.Id} {(index == 0 ? "act counts" : "one")} {row.Weight}")) + ".";

    public static string Counted(Cohort cohort)
    {
        var nameless = cohort.Nameless == 0 ? "" : $" {cohort.Nameless} of the plays have no alias, and each of those counts as a person.";
        var versions = cohort.Versions > 1 ? $" They have played {cohort.Versions} versions of its text." : "";
        return $"{cohort.People} people, {cohort.Plays} plays.{nameless}{versions}";
    }

    /// <summary>A question as a reader finds it again: of several in the same words each has the name of its scene.</summary>
    public static string Question(Cohort cohort, CohortDecision decision) =>
        Question(decision) + (cohort.Decisions.Count(other => Question(other) == Question(decision)) > 1 ? $" [{Line(decision.Scene)}]" : "");

    /// <summary>An answer, likewise.</summary>
    public static string Option(CohortDecision decision, CohortOption option) =>
        Line(option.Text) + (decision.Options.Count(other => Line(other.Text) == Line(option.Text)) > 1 ? $" [{Line(option.Choice)}]" : "");

    /// <summary>A meter or key as people know it; an export may have been written by a version that knows others.</summary>
    public static string Label(string id) => id == Ahead ? "Work, in weeks ahead of plan (- is behind)" : TrustKeyTable.Rows.TryFind(id, out var row) ? row.Member.Name() : Passage.Clean(Wording.Capital(id));

    public static string Question(CohortDecision decision)
    {
        var title = Line(decision.Title);
        return title.Length == 0 ? Line(decision.Ask) : $"{title}: {Line(decision.Ask)}";
    }

    public static string Ending(CohortEnding ending) => Line(ending.Name);

    public static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0} %");

    public static string Tenths(double value) => (value + 0.0).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>Each meter and key, before and after: keys as what was done for them less what was done against them.</summary>
    public static IEnumerable<(string Name, double Before, double After)> Compared(CohortAgain again) =>
    [
        ("trust", again.Before.Trust, again.After.Trust), ("fear", again.Before.Fear, again.After.Fear), (Ahead, again.Before.Work, again.After.Work),
        .. again.Before.Keys.Select(key => (key.Key, Balance(key), again.After.Keys.Where(other => other.Key == key.Key).Sum(Balance))),
    ];

    public static string Line(string words) => Paragraphs.Joined(ControlCharacters.Escape(words));

    static double Balance(CohortKey key) => key.Honoured - key.Against - key.Overdone;
}
