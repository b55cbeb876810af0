namespace TrustSim.Records.Cohorts;

/// <summary>In how many moments a key was touched on each side, as a mean over people.</summary>
public sealed record CohortKey(string Key, double Honoured, double Against, double Overdone);
