namespace TrustSim.Records.Cohorts;

/// <summary>Number of moments that touched a key, for each polarity, as means over people.</summary>
public sealed record CohortKey(string Key, double Honoured, double Against, double Overdone);
