namespace TrustSim.Presentation.Documents;

/// <summary>What a column holds.</summary>
public enum ColumnKind
{
    Plain,

    /// <summary>What a row is of.</summary>
    RowHead,

    /// <summary>Numbers, which stand below each other.</summary>
    Figure,

    /// <summary>A number or a letter by which a row is called.</summary>
    Count,

    /// <summary>Words, which need room.</summary>
    Words,

    Drawn,
    Narrow,

    /// <summary>Signs for the ways in which a key is touched.</summary>
    Signs,
}
