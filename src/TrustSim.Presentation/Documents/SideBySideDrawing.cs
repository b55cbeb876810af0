namespace TrustSim.Presentation.Documents;

/// <summary>Two paths beside each other.</summary>
/// <param name="Heads">What stands above the two columns.</param>
/// <param name="Rows">A row without a head and without cells parts the groups.</param>
public sealed record SideBySideDrawing(
    (Runs First, Runs Second) Heads, ImmutableArray<SideBySideRow> Rows, ImmutableArray<Block> InWords) : SpokenDrawing(InWords);
