namespace TrustSim.Core.Review;

/// <summary>Bad news that nobody told: it landed, or people still keep it.</summary>
/// <param name="Week">The week in which it landed, or the last one.</param>
/// <param name="Weeks">Number of weeks in which somebody knew it.</param>
/// <param name="Nearest">The person who came nearest to telling it.</param>
/// <param name="Heard">Share of it that the player had heard, 0–1.</param>
/// <param name="Needed">Share that the player must have heard before it counts as told, 0–1.</param>
/// <param name="Voice">That person's voice at that moment, 0–1.</param>
/// <param name="Fear">That person's fear at that moment, 0–100.</param>
/// <param name="FearFrom">The decisions behind that fear at that moment, the greatest part first.</param>
public sealed record Untold(
    Risk Risk, RiskOutcome Outcome, int Week, int Weeks, MemberId Nearest, double Heard, double Needed, double Voice, double Fear,
        ImmutableArray<Contribution> FearFrom);
