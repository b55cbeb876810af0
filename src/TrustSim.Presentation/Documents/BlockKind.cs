namespace TrustSim.Presentation.Documents;

/// <summary>The role of a block. Each renderer shows it in its own way.</summary>
public enum BlockKind
{
    /// <summary>The title of a whole document, or an ending.</summary>
    Title,

    /// <summary>The head of a part of a report; all blocks up to the next one belong to it.</summary>
    Part,

    Heading,

    /// <summary>A heading below a heading.</summary>
    Subheading,

    Prose,
    Speech,
    Question,
    Option,

    /// <summary>The player's choice.</summary>
    Chosen,

    /// <summary>A reason.</summary>
    Reason,

    /// <summary>The effect of a reason on a person.</summary>
    Change,

    /// <summary>Words that somebody did not say.</summary>
    Unsaid,

    /// <summary>Meters in words.</summary>
    Meter,

    /// <summary>A remark of the program.</summary>
    Note,

    /// <summary>A notice for every reader: that results are practice, for whom a page is.</summary>
    Notice,

    /// <summary>The foot of a document.</summary>
    Footer,

    /// <summary>A chart, a table or another drawing with its data.</summary>
    Drawing,
}
