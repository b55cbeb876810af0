using System.Collections.Immutable;

namespace TrustSim.Presentation.Documents;

/// <summary>A table. Where nothing but words fits, its rows are said one by one.</summary>
/// <param name="Caption">What its figures are.</param>
public sealed record TableDrawing(Runs Caption, ImmutableArray<Column> Columns, ImmutableArray<TableRow> Rows) : Drawing
{
    /// <summary>Whether the caption is shown, and not only read out.</summary>
    public bool IsCaptionShown { get; init; } = true;

    /// <summary>The table in words; null: row by row. None where blocks beside it say the same.</summary>
    public ImmutableArray<Block>? InWords { get; init; }
}
