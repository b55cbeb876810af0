namespace TrustSim.Records.Workshops;

/// <summary>What any version of the program finds in a workshop's first line.</summary>
sealed record WorkshopVersion(int Workshop);
