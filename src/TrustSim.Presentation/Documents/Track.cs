namespace TrustSim.Presentation.Documents;

/// <summary>One thing that somebody had to tell.</summary>
/// <param name="Nearness">0–1: how near somebody came to saying it; null: it was said.</param>
/// <param name="Outcome">What stands behind the line.</param>
public sealed record Track(Runs Week, Runs Who, Runs What, double? Nearness, Runs Outcome);
