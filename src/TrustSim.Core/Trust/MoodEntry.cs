using TrustSim.Core.Story;

namespace TrustSim.Core.Trust;

/// <summary>A change of one person's trust or fear, in points.</summary>
public readonly record struct MoodEntry(int Week, MemberId Person, Cause Cause, Channel Channel, double Trust, double Fear);
