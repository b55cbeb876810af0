using TrustSim.Core.Story;

namespace TrustSim.Core.Trust;

/// <summary>One week in which a risk was known to somebody.</summary>
/// <param name="Loudest">The one who came nearest to saying it.</param>
/// <param name="Voice">How much of what that person knows reaches you, 0–1.</param>
/// <param name="Heard">How much of it had been heard by the end of the week, 0–1.</param>
/// <param name="Needed">How much it takes until it is said, 0–1.</param>
public readonly record struct SilenceEntry(int Week, RiskId Risk, MemberId Loudest, double Voice, double Heard, double Needed);
