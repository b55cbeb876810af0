using System.Collections.Immutable;

namespace TrustSim.Authoring.Diagnostics;

/// <summary>What stands below one heading of a page.</summary>
/// <param name="Heading">Empty for what stands above the first.</param>
public sealed record PageSection(string Heading, ImmutableArray<PageBlock> Blocks)
{
    /// <summary>Its first example; null where it has none.</summary>
    public string? Example => Blocks.FirstOrDefault(block => block.Kind == PageBlockKind.Example)?.Text;
}
