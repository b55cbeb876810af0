namespace TrustSim.Tests;

/// <summary>Where a shipped scenario differs on purpose from what holds for most.</summary>
/// <param name="Trust">Least trust at the end of whoever earns it.</param>
/// <param name="Fear">Most fear there.</param>
/// <param name="Decisions">Least decisions of a path.</param>
/// <param name="Pays">The decision after which delivery first is ahead in work.</param>
/// <param name="Open">Figures of <c>analyse</c> that do not hold, with the reason.</param>
sealed record Design(double Trust = 62, double Fear = 22, int Decisions = 5, int Pays = 3, params string[] Open)
{
    static readonly Dictionary<string, Design> Special = new()
    {
        // Its team has been afraid for eleven years: it begins at trust 38 and fear 46, the others near 50 and 27.
        ["blue-book"] = new(56, 30, Open: ["band trust-of-earner", "band fear-of-earner"]),
        // A step is a quarter: what pays now pays at the second question, and whoever stops in April has decided three times. A team that
        // waits three months between questions tells much.
        ["the-wing"] = new(Decisions: 3, Pays: 2, Open: ["band lead-of-delivery", "a decent player hears 0.70 in time"]),
    };

    public static Design Of(string name) => Special.GetValueOrDefault(name) ?? new();
}
