namespace TrustSim.Records.Journal;

/// <summary>A question of the debrief with the player's written answer.</summary>
public sealed record Reflection(string Question, string Answer, DateTimeOffset At);
