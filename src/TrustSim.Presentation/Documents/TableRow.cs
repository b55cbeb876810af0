namespace TrustSim.Presentation.Documents;

/// <summary>A row of a table.</summary>
/// <param name="Cells">One for each column.</param>
public sealed record TableRow(params ImmutableArray<Cell> Cells)
{
    /// <summary>Lines below the row that belong to it.</summary>
    public ImmutableArray<Runs> Below { get; init; } = [];

    /// <summary>The row in words; null: its head, and each figure after the head of its column.</summary>
    public ImmutableArray<Block>? InWords { get; init; }
}
