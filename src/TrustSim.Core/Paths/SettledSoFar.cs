namespace TrustSim.Core.Paths;

/// <summary>How far a search has come where not every path can be followed.</summary>
/// <param name="Settled">Questions that are answered.</param>
/// <param name="Questions">Number of all questions.</param>
/// <param name="IsComparing">Whether the questions are done with, and random playthroughs compare the answers to each decision.</param>
public readonly record struct SettledSoFar(int Settled, int Questions, bool IsComparing = false);
