namespace TrustSim.Presentation.Documents;

/// <summary>What a block is, so that each renderer can show it in its own way.</summary>
public enum BlockKind
{
    /// <summary>What a whole document is of, or an ending.</summary>
    Title,

    /// <summary>The head of a part of a report; all up to the next one belongs to it.</summary>
    Part,

    Heading,

    /// <summary>A heading below a heading.</summary>
    Subheading,

    Prose,
    Speech,
    Question,
    Option,

    /// <summary>What the player chose.</summary>
    Chosen,

    /// <summary>A reason.</summary>
    Reason,

    /// <summary>What a reason did to whom.</summary>
    Change,

    /// <summary>Meters in words.</summary>
    Meter,

    /// <summary>A remark of the program's own.</summary>
    Note,

    /// <summary>What every reader has to know: that results are practice, for whom a page is.</summary>
    Notice,

    /// <summary>What stands below everything else.</summary>
    Footer,

    /// <summary>A chart, a table or another drawing, which holds its data.</summary>
    Drawing,
}
