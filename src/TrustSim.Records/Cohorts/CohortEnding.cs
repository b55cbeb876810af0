namespace TrustSim.Records.Cohorts;

/// <param name="Scene">Null: the story just stopped.</param>
/// <param name="Name">Null likewise.</param>
/// <param name="People">How many came to it.</param>
public sealed record CohortEnding(string? Scene, string? Name, int People);
