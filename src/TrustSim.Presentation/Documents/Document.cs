namespace TrustSim.Presentation.Documents;

/// <summary>Content for a screen, plain text and HTML alike.</summary>
/// <param name="Title">The heading in a file; on a screen the heading is among the blocks.</param>
public sealed record Document(Runs Title, ImmutableArray<Block> Blocks)
{
    /// <summary>The title of a window or a tab.</summary>
    public Runs Name { get; init; } = Title;

    /// <summary>Whether readers write beside it: a page then has a wide margin.</summary>
    public bool HasMargin { get; init; }

    /// <summary>Creates a page of a screen. Its title is its first heading.</summary>
    public static Document Page(Runs title, IEnumerable<Block> blocks) => new(title, [new(BlockKind.Heading, title), .. blocks]);
}
