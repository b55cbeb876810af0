using System.Collections.Immutable;

namespace TrustSim.Presentation.Documents;

/// <summary>Which colour means what. Where there are none it says nothing.</summary>
/// <param name="Lead">What stands before it.</param>
public sealed record LegendDrawing(Runs Lead, params ImmutableArray<(Tone Tone, Runs Meaning)> Tones) : Drawing;
