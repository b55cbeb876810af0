namespace TrustSim.Presentation.Cells;

/// <summary>
/// The role of a piece of text; a theme decides how it looks. Roles never differ by colour alone, but also by sign, weight or position.
/// </summary>
public enum Style
{
    Text,
    Title,
    Strong,
    Dim,
    Option,
    Selected,
    Trust,
    Fear,
    Bar,
}
