namespace TrustSim.Records.Cohorts;

/// <summary>Those who finished the scenario more than once under one alias: their first play and their last.</summary>
public sealed record CohortAgain(int People, CohortEnd Before, CohortEnd After)
{
    internal static CohortAgain? Of(IReadOnlyList<(Export.RoadPart First, Export.RoadPart Last)> twice) =>
        CohortEnd.Of([.. twice.Select(person => person.First)]) is { } before && CohortEnd.Of([.. twice.Select(person => person.Last)]) is { } after ? new(twice.Count, before, after) : null;
}
