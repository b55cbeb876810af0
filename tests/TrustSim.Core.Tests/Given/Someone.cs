using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Given;

/// <summary>People and teams, and readings of their changes.</summary>
static class Someone
{
    public static Member Called(
        string id,
        Temperament temperament = Temperament.Steady,
        double? trust = null,
        double? fear = null,
        params ImmutableArray<TrustKey> cares) =>
        new(new(id), id, "", "", "", temperament, trust, fear, cares);

    /// <summary>A team of steady people (trust 50, fear 25).</summary>
    public static Team Team(params ReadOnlySpan<string> ids) => Team([.. ids.ToArray().Select(id => Called(id))]);

    public static Team Team(params IEnumerable<Member> members) => TrustModel.Default.Open(members);

    /// <summary>One decision and its week.</summary>
    public static (Team Team, Ledger Ledger) Decides(this Team team, Effects effects) =>
        TrustModel.Default.Decide(team, team.Week + 1, effects);

    public static (Team Team, Ledger Ledger) Decides(this Team team, params ReadOnlySpan<Act> acts) => team.Decides(Acts.Together(acts));

    public static Team After(this Team team, params ReadOnlySpan<Act> acts) => team.Decides(Acts.Together(acts)).Team;

    public static Team After(this Team team, Effects effects) => team.Decides(effects).Team;

    public static Team AfterWeeks(this Team team, int weeks) => TrustModel.Default.Wait(team, weeks).Team;

    public static Person Of(this Team team, string id) => team[new MemberId(id)];

    /// <summary>The immediate changes of a person by acts and repairs, without the week's drift.</summary>
    public static (double Trust, double Fear) AtOnce(this Ledger ledger, MemberId person)
    {
        var entries = ledger.Moods.Where(entry => entry.Person == person && entry.Why is not null).ToList();
        return (entries.Sum(entry => entry.Trust), entries.Sum(entry => entry.Fear));
    }

    public static (double Trust, double Fear) AtOnce(this Ledger ledger, string person) => ledger.AtOnce(new MemberId(person));
}
