namespace TrustSim.Core.Trust;

/// <summary>One week in which somebody knew a risk and nobody had told it.</summary>
/// <param name="Loudest">The person who came nearest to telling it.</param>
/// <param name="Voice">Share of that person's knowledge that reaches the player, 0–1.</param>
/// <param name="Heard">Share of the risk that the player had heard by the end of the week, 0–1.</param>
/// <param name="Needed">Share that the player must have heard before it counts as told, 0–1.</param>
public readonly record struct SilenceEntry(int Week, RiskId Risk, MemberId Loudest, double Voice, double Heard, double Needed);
