namespace TrustSim.Records.Cohorts;

/// <summary>How much a key was touched on each side, as a mean over people: a slight act counts 1, a clear one 2, a strong one 3.</summary>
public sealed record CohortKey(string Key, double Honoured, double Against, double Overdone);
