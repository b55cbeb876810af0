using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>A risk was told, or it landed.</summary>
/// <param name="By">Who told it; where it landed, the one who came nearest.</param>
public readonly record struct RiskNews(int Week, RiskId Risk, RiskOutcome Outcome, MemberId By);
