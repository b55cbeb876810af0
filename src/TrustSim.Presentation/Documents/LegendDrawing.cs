namespace TrustSim.Presentation.Documents;

/// <summary>The meanings of colours. Empty where there are none.</summary>
/// <param name="Lead">The text before the colours.</param>
public sealed record LegendDrawing(Runs Lead, params ImmutableArray<(Tone Tone, Runs Meaning)> Tones) : Drawing;
