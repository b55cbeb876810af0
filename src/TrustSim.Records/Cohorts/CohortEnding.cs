namespace TrustSim.Records.Cohorts;

/// <param name="Scene">Null where the story stops without an ending scene.</param>
/// <param name="Name">Null where <paramref name="Scene"/> is null.</param>
/// <param name="People">Number of people who reached it.</param>
public sealed record CohortEnding(string? Scene, string? Name, int People);
