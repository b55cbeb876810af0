namespace TrustSim.Presentation.Documents;

/// <summary>Blocks that a printer puts on one page, where one page can hold them.</summary>
/// <param name="IsOwnPage">Whether nothing else stands on that page.</param>
public sealed record TogetherDrawing(ImmutableArray<Block> Blocks, bool IsOwnPage = false) : SpokenDrawing(Blocks);
