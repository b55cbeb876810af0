namespace TrustSim.Presentation.Documents;

/// <summary>A table. Outputs that show only words render it row by row.</summary>
/// <param name="Caption">The subject of its figures.</param>
public sealed record TableDrawing(Runs Caption, ImmutableArray<Column> Columns, ImmutableArray<TableRow> Rows) : Drawing
{
    /// <summary>Whether the caption is visible, and not only for screen readers.</summary>
    public bool IsCaptionShown { get; init; } = true;

    /// <summary>The table in words; null: row by row. Empty where neighbouring blocks say the same.</summary>
    public ImmutableArray<Block>? InWords { get; init; }
}
