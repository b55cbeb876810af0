namespace TrustSim.Records.Cohorts;

/// <param name="Taken">Number of people who took it.</param>
public sealed record CohortOption(string Choice, string Text, int Taken);
