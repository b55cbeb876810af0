using System.Collections.Immutable;

namespace TrustSim.Presentation.Documents;

/// <summary>What is shown or written at one time: the same blocks on a screen, as plain text and as HTML.</summary>
/// <param name="Title">What it is headed by where it is written to a file; on a screen the heading is among the blocks.</param>
public sealed record Document(Runs Title, ImmutableArray<Block> Blocks)
{
    /// <summary>What a window or a tab that shows it is called.</summary>
    public Runs Name { get; init; } = Title;

    /// <summary>A page of a screen, which has its title for its first heading.</summary>
    public static Document Page(Runs title, IEnumerable<Block> blocks) => new(title, [new(BlockKind.Heading, title), .. blocks]);
}
