namespace TrustSim.Presentation.Documents;

/// <summary>A drawing for cells alone; plain text and HTML say the same in words.</summary>
/// <param name="InWords">All that the drawing shows.</param>
public abstract record SpokenDrawing(ImmutableArray<Block> InWords) : Drawing;
