using System.Collections.Immutable;
using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>How a group answered one question, each person the first time that it came.</summary>
/// <param name="Answered">How many did; null where they were fewer than <see cref="Cohort.Fewest"/>.</param>
/// <param name="Options">All choices that were open to somebody, in the order of the scenario; none where too few answered.</param>
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
        // Not everybody may have had all of them.
        var open =
            answers.OrderByDescending(answer => answer.Open.Length).SelectMany(answer => answer.Open).DistinctBy(option => option.Choice);
        return new(first.Scene, first.Title, first.Ask, answers.Count,
            [
                .. open.Select(
                    option => new CohortOption(option.Choice, option.Text, answers.Count(answer => answer.Choice == option.Choice)))]);
    }
}
