namespace TrustSim.Core.Trust;

/// <summary>Somebody told a risk, or it landed.</summary>
/// <param name="By">The person who told it; where it landed, the person who came nearest to telling it.</param>
public readonly record struct RiskNews(int Week, RiskId Risk, RiskOutcome Outcome, MemberId By);
