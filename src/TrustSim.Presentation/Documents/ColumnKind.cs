namespace TrustSim.Presentation.Documents;

/// <summary>The content of a column.</summary>
public enum ColumnKind
{
    Plain,

    /// <summary>The heads of rows.</summary>
    RowHead,

    /// <summary>Numbers, aligned.</summary>
    Figure,

    /// <summary>The number or letter of a row.</summary>
    Count,

    /// <summary>Words, which need a wide column.</summary>
    Words,

    Drawn,
    Narrow,

    /// <summary>Signs for the polarities of a key.</summary>
    Signs,
}
