using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>
/// Trust is won slowly and lost fast; fear decides what people tell you; what they do not tell you costs you the work.
/// Pure and deterministic: only + − × ÷ and comparisons on doubles, people always in the order in which the scenario declares them.
/// </summary>
public sealed class TrustModel(Laws laws)
{
    public static TrustModel Default { get; } = new(Laws.Default);

    public Laws Laws { get; } = laws;

    /// <summary>The state before the first decision.</summary>
    public Team Open(IEnumerable<Member> members) => Open(members.Select(member =>
    {
        var temper = Laws[member.Temperament];
        return (member.Id, temper with
        {
            Trust = member.Trust ?? temper.Trust,
            Fear = member.Fear ?? temper.Fear,
            Cares = [.. temper.Cares.Union(member.CaresAbout)],
        });
    }));

    /// <summary>The state before the first decision, for people of any disposition.</summary>
    public static Team Open(IEnumerable<(MemberId Id, Disposition Nature)> people) => new(
        Week: 0,
        People: [.. people.Select(person => new Person(person.Id, person.Nature, person.Nature.Trust, person.Nature.Fear, 0, [], [], []))],
        Habits: [.. TrustKeyTable.All.Select(_ => 0.0)],
        Apologies: [.. TrustKeyTable.All.Select(_ => 0)],
        Clarity: 50,
        Work: 0,
        Risks: []);

    /// <summary>One decision and the week that passes with it.</summary>
    /// <param name="decision">Its number, from 1.</param>
    public (Team Team, Ledger Ledger) Decide(Team team, int decision, Effects effects)
    {
        var week = new WeekInProgress(Laws, team, decision);
        week.Do(effects);
        week.Pass(effects.Work);
        return week.Close();
    }

    /// <summary>Weeks that pass without a decision. What they move goes back to what was decided before them.</summary>
    public (Team Team, Ledger Ledger) Wait(Team team, int weeks)
    {
        var waiting = new WeekInProgress(Laws, team);
        for (var i = 0; i < weeks; i++)
        {
            waiting.NextWeek();
            waiting.Pass(null);
        }

        return waiting.Close();
    }

    /// <summary>Begins a risk now. It can be told from the end of the next week on.</summary>
    public static Team Begin(Team team, Risk risk) => team with
    {
        Risks =
            team.Risks.Add(new RiskState(risk.Id, risk.KnownBy, risk.Courage, risk.Cost, team.Week + risk.DueWeeks, 1, RiskOutcome.Kept)),
    };

    /// <summary>Lets a risk that is still kept land now, without a week passing.</summary>
    public (Team Team, Ledger Ledger) Land(Team team, RiskId risk)
    {
        var now = new WeekInProgress(Laws, team);
        now.Land(risk);
        return now.Close();
    }

    /// <summary>
    /// How much of what this person knows and thinks reaches you, 0–1:
    /// z = 0.045·(T − 50) − 0.060·(F − 30) + 0.9·habit(accept confrontation) + temper; voice = ½ + ½·z/(1 + |z|).
    /// </summary>
    public double Voice(Team team, Person person) =>
        Formulas.Voice(Laws, person.Trust, person.Fear, team.Habits[(int)TrustKey.AcceptConfrontation], person.Nature.Voice);

    /// <summary>Mean voice, 0–1.</summary>
    public double Voice(Team team) => team.People.Sum(person => Voice(team, person)) / team.People.Length;

    /// <summary>Weeks of work done in a week; 1 for a team with trust 50, little fear and clarity 50.</summary>
    public double Pace(Team team) => Formulas.Pace(
        Laws, team.People.Sum(person => person.Trust), team.People.Sum(person => Formulas.Braced(person.Trust, person.Fear)),
            team.People.Length, team.Clarity);
}
