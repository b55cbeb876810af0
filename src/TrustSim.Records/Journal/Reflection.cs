namespace TrustSim.Records.Journal;

/// <summary>A question of the debrief, answered in writing.</summary>
public sealed record Reflection(string Question, string Answer, DateTimeOffset At);
