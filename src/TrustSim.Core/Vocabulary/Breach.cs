namespace TrustSim.Core.Vocabulary;

/// <summary>
/// Three kinds of breach, one for each base of trust (ability, benevolence, integrity; Mayer, Davis &amp; Schoorman 1995):
/// a mistake, a lack of care, a lie or a theft.
/// </summary>
public enum Breach
{
    Skill,
    Care,
    Honesty,
}

/// <summary>The table of the breaches.</summary>
public static class BreachTable
{
    public static MemberTable<Breach, NamedRow<Breach>> Rows { get; } = new(
        new(Breach.Skill, "skill"),
        new(Breach.Care, "care"),
        new(Breach.Honesty, "honesty"));

    public static string Id(this Breach breach) => Rows[breach].Id;
}
