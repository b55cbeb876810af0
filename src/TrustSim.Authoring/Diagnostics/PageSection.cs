namespace TrustSim.Authoring.Diagnostics;

/// <summary>The content below one heading of a page.</summary>
/// <param name="Heading">Empty for the content above the first heading.</param>
public sealed record PageSection(string Heading, ImmutableArray<PageBlock> Blocks)
{
    /// <summary>Its first example; null where it has none.</summary>
    public string? Example => Blocks.FirstOrDefault(block => block.Kind == PageBlockKind.Example)?.Text;
}
