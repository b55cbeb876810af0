namespace TrustSim.Presentation.Cells;

/// <summary>
/// The role of a piece of text; a theme decides how it looks. Roles never differ by colour alone, but also by sign, weight or position.
/// </summary>
public enum Style
{
    Text,
    Title,
    Strong,

    /// <summary>Quiet: what has been read, labels, headings of parts.</summary>
    Dim,

    /// <summary>Lines between parts.</summary>
    Rule,
    Option,

    /// <summary>What is pointed at.</summary>
    Selected,

    /// <summary>It opens, somebody speaks.</summary>
    Trust,
    TrustStrong,

    /// <summary>It closes, somebody keeps quiet.</summary>
    Fear,
    FearStrong,
}
