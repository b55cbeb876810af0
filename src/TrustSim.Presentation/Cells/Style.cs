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

    /// <summary>
    /// Two cells of a code to be scanned, one above the other; both dark. Codes have colours of their own in every theme.
    /// </summary>
    ScanDark,

    /// <summary>Both light.</summary>
    ScanLight,

    /// <summary>The sign ▄ with a dark cell below a light one.</summary>
    ScanDarkBelow,

    /// <summary>The sign ▄ with a light cell below a dark one.</summary>
    ScanLightBelow,
}

static class Styles
{
    /// <summary>Whether it belongs to a code to be scanned, which is a picture and no text.</summary>
    public static bool IsScan(this Style style) =>
        style is Style.ScanDark or Style.ScanLight or Style.ScanDarkBelow or Style.ScanLightBelow;
}
