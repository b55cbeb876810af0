namespace TrustSim.Presentation.Cells;

/// <summary>What a piece of text is, for a theme to decide how it looks. Never by colour alone: each also differs in sign, weight or
/// place.</summary>
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
