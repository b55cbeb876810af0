namespace TrustSim.Core.Vocabulary;

/// <summary>
/// Three kinds of wrong, after what trust rests on (ability, benevolence, integrity; Mayer, Davis &amp; Schoorman 1995):
/// a mistake, a lack of care, a lie or a theft.
/// </summary>
public enum Breach
{
    Skill,
    Care,
    Honesty,
}
