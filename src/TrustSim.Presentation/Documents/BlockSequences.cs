namespace TrustSim.Presentation.Documents;

/// <summary>Adapts blocks to another document.</summary>
public static class BlockSequences
{
    /// <summary>Lowers headings by one level.</summary>
    public static IEnumerable<Block> Lowered(this IEnumerable<Block> blocks) =>
        blocks.Select(block => block.Kind == BlockKind.Heading ? block with { Kind = BlockKind.Subheading } : block);

    /// <summary>Puts a prefix before the title of each part.</summary>
    /// <param name="whose">Empty: the blocks as they are.</param>
    public static IEnumerable<Block> PartsOf(this IEnumerable<Block> blocks, Runs whose) =>
        whose.IsEmpty ? blocks : blocks.Select(block => block.Kind == BlockKind.Part ? block with { Runs = whose + block.Runs } : block);
}
