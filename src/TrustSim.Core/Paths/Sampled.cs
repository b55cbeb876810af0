namespace TrustSim.Core.Paths;

/// <summary>What a diagnostic rests on that random playthroughs show.</summary>
/// <param name="Playthroughs">The number of those that came to it.</param>
/// <param name="Otherwise">With 95 % confidence, it is otherwise in a smaller share of all playthroughs than this, 0–1; null where the
/// diagnostic is about all of them together.</param>
public sealed record Sampled(int Playthroughs, double? Otherwise);
