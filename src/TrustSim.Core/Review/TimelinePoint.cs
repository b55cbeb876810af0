using TrustSim.Core.Trust;

namespace TrustSim.Core.Review;

/// <summary>How the team stood at the end of a week.</summary>
/// <param name="Decision">The decision of that week, from 1; null in a week that passed without one.</param>
public sealed record TimelinePoint(int? Decision, Team Team);
