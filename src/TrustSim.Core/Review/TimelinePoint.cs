using TrustSim.Core.Trust;

namespace TrustSim.Core.Review;

/// <summary>The team at the end of a week.</summary>
/// <param name="Decision">The decision of that week, from 1; null in a week without one.</param>
public sealed record TimelinePoint(int? Decision, Team Team);
