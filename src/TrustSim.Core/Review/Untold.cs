using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Review;

/// <summary>Bad news that you were not told: it landed, or is still kept.</summary>
/// <param name="Week">The week in which it landed, or the last one.</param>
/// <param name="Weeks">How many weeks somebody knew it.</param>
/// <param name="Nearest">Who came nearest to telling you, in the end.</param>
/// <param name="Heard">How much of it had been heard, 0–1.</param>
/// <param name="Needed">How much it would have taken, 0–1.</param>
/// <param name="Voice">That person's voice at that moment, 0–1.</param>
/// <param name="Fear">That person's fear at that moment, 0–100.</param>
/// <param name="FearFrom">The decisions that fear went back to at that moment, the greatest part first.</param>
public sealed record Untold(
    Risk Risk, RiskOutcome Outcome, int Week, int Weeks, MemberId Nearest, double Heard, double Needed, double Voice, double Fear,
        ImmutableArray<Contribution> FearFrom);
