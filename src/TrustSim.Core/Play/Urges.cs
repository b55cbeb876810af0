namespace TrustSim.Core.Play;

/// <summary>Derives from voice and fear how somebody shows that they have something to say.</summary>
public static class Urges
{
    const double Freely = .5;
    const double Afraid = 35;

    public static Urge UrgeOf(this Team team, MemberId id)
    {
        if (!team.Risks.Any(risk => risk.Outcome == RiskOutcome.Kept && risk.Quiet < 1 && risk.KnownBy.Contains(id))) return Urge.None;
        var person = team[id];
        return TrustModel.Default.Voice(team, person) >= Freely ? Urge.WantsAWord
            : person.Fear >= Afraid ? Urge.StartsAndStops
            : Urge.None;
    }
}
