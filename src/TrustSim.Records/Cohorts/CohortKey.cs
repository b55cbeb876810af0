namespace TrustSim.Records.Cohorts;

/// <summary>How much a key was touched on each side, as a mean over people: each act counts the weight of its strength.</summary>
public sealed record CohortKey(string Key, double Honoured, double Against, double Overdone);
