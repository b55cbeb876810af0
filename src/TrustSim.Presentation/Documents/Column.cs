namespace TrustSim.Presentation.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Head">Empty over drawings.</param>
public sealed record Column(Runs Head, ColumnKind Kind = ColumnKind.Plain)
{
    /// <summary>The column with the heads of rows.</summary>
    public static Column RowHead(string id) => new(Say.Runs(id), ColumnKind.RowHead);

    /// <summary>The column with the heads of rows, without a name.</summary>
    public static Column NamelessRowHead { get; } = new(Runs.Empty, ColumnKind.RowHead);

    public static Column Figure(string id) => new(Say.Runs(id), ColumnKind.Figure);

    public static Column Plain(string id) => new(Say.Runs(id));

    public static Column Words(string id) => new(Say.Runs(id), ColumnKind.Words);

    /// <summary>A wide column of bars.</summary>
    public static Column Drawn { get; } = new(Runs.Empty, ColumnKind.Drawn);

    /// <summary>A narrow column of bars.</summary>
    public static Column Narrow { get; } = new(Runs.Empty, ColumnKind.Narrow);
}
