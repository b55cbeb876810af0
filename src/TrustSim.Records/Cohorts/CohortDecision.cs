using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>The answers of a group to one question. Only the first answer of each person counts.</summary>
/// <param name="Answered">Number of people who answered; null where they are fewer than <see cref="Cohort.Fewest"/>.</param>
/// <param name="Options">All choices that were open to at least one person, in the scenario's order; empty where too few answered.</param>
public sealed record CohortDecision(string Scene, string Title, string Ask, int? Answered, ImmutableArray<CohortOption> Options)
{
    internal static ImmutableArray<CohortDecision> From(IReadOnlyList<PathPart> paths) =>
    [
        .. paths.SelectMany(path => path.Decisions.DistinctBy(decision => decision.Scene))
            .GroupBy(decision => decision.Scene, StringComparer.Ordinal)
            .OrderBy(answers => answers.Average(answer => answer.Number)).ThenBy(answers => answers.Key, StringComparer.Ordinal)
            .Select(answers => From([.. answers])),
    ];

    static CohortDecision From(List<DecisionPart> answers)
    {
        var first = answers[0];
        if (answers.Count < Cohort.Fewest) return new(first.Scene, first.Title, first.Ask, null, []);
        // Some of these choices may have been closed to some people.
        var open =
            answers.OrderByDescending(answer => answer.Open.Length).SelectMany(answer => answer.Open).DistinctBy(option => option.Choice);
        return new(first.Scene, first.Title, first.Ask, answers.Count,
            [
                .. open.Select(
                    option => new CohortOption(option.Choice, option.Text, answers.Count(answer => answer.Choice == option.Choice)))]);
    }
}
