using System.Collections.Immutable;

namespace TrustSim.Presentation.Documents;

/// <summary>Spreads beside each other.</summary>
/// <param name="Key">What the signs of the drawing mean.</param>
public sealed record HistogramsDrawing(Runs Key, params ImmutableArray<Histogram> Histograms) : Drawing;
