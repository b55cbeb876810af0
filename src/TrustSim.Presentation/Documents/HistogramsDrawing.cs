namespace TrustSim.Presentation.Documents;

/// <summary>Histograms side by side.</summary>
/// <param name="Key">The meaning of the signs in the drawing.</param>
public sealed record HistogramsDrawing(Runs Key, params ImmutableArray<Histogram> Histograms) : Drawing;
