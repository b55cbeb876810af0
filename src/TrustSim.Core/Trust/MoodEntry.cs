using TrustSim.Core.Story;

namespace TrustSim.Core.Trust;

/// <summary>A change of one person's trust or fear, in points.</summary>
/// <param name="Why">The reason that the act or repair gives, empty where it gives none; null for what weeks do by themselves.</param>
public readonly record struct MoodEntry(int Week, MemberId Person, Cause Cause, Channel Channel, double Trust, double Fear, string? Why);
