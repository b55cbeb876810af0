namespace TrustSim.Core.Trust;

/// <summary>A change of one person's trust or fear, in points.</summary>
/// <param name="Why">The reason of the act or repair, empty where it gives none; null for a weekly change.</param>
public readonly record struct MoodEntry(int Week, MemberId Person, Cause Cause, Channel Channel, double Trust, double Fear, string? Why);
