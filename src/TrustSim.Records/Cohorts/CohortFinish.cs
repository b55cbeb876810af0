using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>Final meters of the people who finished, as means over people.</summary>
public sealed record CohortFinish(int Finished, double Trust, double Fear, double Work, ImmutableArray<CohortKey> Keys,
    ImmutableArray<CohortEnding> Endings)
{
    internal static CohortFinish? From(IReadOnlyList<PathPart> paths) => paths.Count < Cohort.Fewest ? null : new(
        paths.Count,
        paths.Average(path => Last(path).Trust),
        paths.Average(path => Last(path).Fear),
        paths.Average(path => Last(path).Work),
        [.. paths.SelectMany(path => path.Keys).GroupBy(key => key.Key).Select(key => new CohortKey(
            key.Key, key.Sum(each => (double)each.Honoured) / paths.Count, key.Sum(each => (double)each.Against) / paths.Count,
                key.Sum(each => (double)each.Overdone) / paths.Count))],
        [
            .. paths.GroupBy(path => path.Ending?.Scene)
                .Select(ending => new CohortEnding(ending.Key, ending.First().Ending?.Name, ending.Count()))
            .OrderByDescending(ending => ending.People).ThenBy(ending => ending.Scene, StringComparer.Ordinal)]);

    static StandingPart Last(PathPart path) => path.Weeks.LastOrDefault() ?? path.Opening;
}
