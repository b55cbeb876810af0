namespace TrustSim.Presentation.Documents;

/// <summary>A line of a chart.</summary>
/// <param name="Values">0–100, one for each point from the first on; there may be fewer than points.</param>
public sealed record Line(Runs Name, Tone Tone, ImmutableArray<double> Values);
