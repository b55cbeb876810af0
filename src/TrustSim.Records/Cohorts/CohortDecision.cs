using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>
/// The answers of a group to one question. Only the first answer of each person counts. Where the words differ between versions of the
/// scenario, those who were asked in each are counted apart.
/// </summary>
/// <param name="Asked">Number of people who were asked in the scene, in whatever words.</param>
/// <param name="Answered">Number of people who answered; null where they are fewer than <see cref="Cohort.Fewest"/>.</param>
/// <param name="Options">All choices that were open to at least one person, in the scenario's order; empty where too few answered.</param>
public sealed record CohortDecision(
    string Scene, string Title, string Ask, int Asked, int? Answered, ImmutableArray<CohortOption> Options)
{
    internal static ImmutableArray<CohortDecision> From(IReadOnlyList<PathPart> paths) =>
    [
        .. paths.SelectMany(path => path.Decisions.DistinctBy(decision => decision.Scene))
            .GroupBy(decision => decision.Scene, StringComparer.Ordinal)
            .OrderBy(answers => answers.Average(answer => answer.Number)).ThenBy(answers => answers.Key, StringComparer.Ordinal)
            .SelectMany(answers => SameWords.Groups(answers).Select(same => From(same.Answers, answers.Count()))),
    ];

    static CohortDecision From(List<DecisionPart> answers, int asked)
    {
        var first = answers[0];
        if (answers.Count < Cohort.Fewest) return new(first.Scene, first.Title, first.Ask, asked, null, []);
        // Some of these choices may have been closed to some people.
        var open =
            answers.OrderByDescending(answer => answer.Open.Length).SelectMany(answer => answer.Open).DistinctBy(option => option.Choice);
        return new(first.Scene, first.Title, first.Ask, asked, answers.Count,
            [
                .. open.Select(
                    option => new CohortOption(option.Choice, option.Text, answers.Count(answer => answer.Choice == option.Choice)))]);
    }
}
