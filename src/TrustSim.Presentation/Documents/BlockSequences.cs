namespace TrustSim.Presentation.Documents;

/// <summary>Puts blocks into a place that they were not written for.</summary>
public static class BlockSequences
{
    /// <summary>The blocks with their headings one level lower.</summary>
    public static IEnumerable<Block> Lowered(this IEnumerable<Block> blocks) =>
        blocks.Select(block => block.Kind == BlockKind.Heading ? block with { Kind = BlockKind.Subheading } : block);

    /// <summary>The blocks with this before the title of each part.</summary>
    /// <param name="whose">Empty: the blocks as they are.</param>
    public static IEnumerable<Block> PartsOf(this IEnumerable<Block> blocks, Runs whose) =>
        whose.IsEmpty ? blocks : blocks.Select(block => block.Kind == BlockKind.Part ? block with { Runs = whose + block.Runs } : block);
}
