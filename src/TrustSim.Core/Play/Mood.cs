namespace TrustSim.Core.Play;

/// <summary>Opening levels, 0–100; null: what the scenario says.</summary>
public readonly record struct Mood(double? Trust, double? Fear);
