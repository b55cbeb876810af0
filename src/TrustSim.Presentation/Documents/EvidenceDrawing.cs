namespace TrustSim.Presentation.Documents;

/// <summary>Moments, each behind its sign.</summary>
public sealed record EvidenceDrawing(ImmutableArray<Evidence> Moments, ImmutableArray<Block> InWords) : SpokenDrawing(InWords);
