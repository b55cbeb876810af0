namespace TrustSim.Records.Cohorts;

/// <summary>People who finished the scenario more than once under one alias: their first playthrough and their last.</summary>
public sealed record CohortAgain(int People, CohortFinish Before, CohortFinish After)
{
    internal static CohortAgain? From(IReadOnlyList<(Export.PathPart First, Export.PathPart Last)> twice) =>
        CohortFinish.From([.. twice.Select(person => person.First)]) is { } before
            && CohortFinish.From([.. twice.Select(person => person.Last)]) is { } after ? new(twice.Count, before, after) : null;
}
