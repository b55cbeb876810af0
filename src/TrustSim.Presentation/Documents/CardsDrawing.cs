namespace TrustSim.Presentation.Documents;

/// <summary>Figures at a glance.</summary>
public sealed record CardsDrawing(params ImmutableArray<Card> Cards) : Drawing;
