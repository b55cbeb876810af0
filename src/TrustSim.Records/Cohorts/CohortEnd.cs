using System.Collections.Immutable;
using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>Where those ended who finished: means over people.</summary>
public sealed record CohortEnd(int Finished, double Trust, double Fear, double Work, ImmutableArray<CohortKey> Keys, ImmutableArray<CohortEnding> Endings)
{
    internal static CohortEnd? Of(IReadOnlyList<RoadPart> roads) => roads.Count < Cohort.Fewest ? null : new(
        roads.Count,
        roads.Average(road => Last(road).Trust),
        roads.Average(road => Last(road).Fear),
        roads.Average(road => Last(road).Work),
        [.. roads.SelectMany(road => road.Keys).GroupBy(key => key.Key).Select(key => new CohortKey(
            key.Key, key.Sum(each => each.Honoured) / (double)roads.Count, key.Sum(each => each.Against) / (double)roads.Count, key.Sum(each => each.Overdone) / (double)roads.Count))],
        [.. roads.GroupBy(road => road.Ending?.Scene).Select(ending => new CohortEnding(ending.Key, ending.First().Ending?.Name ?? "The story stops", ending.Count()))
            .OrderByDescending(ending => ending.People).ThenBy(ending => ending.Scene, StringComparer.Ordinal)]);

    static StandingPart Last(RoadPart road) => road.Weeks.LastOrDefault() ?? road.Opening;
}
