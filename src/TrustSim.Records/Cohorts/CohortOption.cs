namespace TrustSim.Records.Cohorts;

/// <param name="Taken">By how many.</param>
public sealed record CohortOption(string Choice, string Text, int Taken);
