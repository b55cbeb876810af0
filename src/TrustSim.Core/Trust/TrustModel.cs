namespace TrustSim.Core.Trust;

/// <summary>
/// Trust grows slowly and falls fast. Fear decides what people tell the player, and untold risks cost work.
/// The model is pure and deterministic: it uses only + − × ÷ and comparisons on doubles, and takes people in the order of the scenario.
/// </summary>
public sealed class TrustModel(Laws laws)
{
    public static TrustModel Default { get; } = new(Laws.Default);

    internal const double OpeningClarity = 50;

    public Laws Laws { get; } = laws;

    /// <summary>The state before the first decision. Whoever joins later is away.</summary>
    public Team Open(IEnumerable<Member> members)
    {
        var all = members.ToList();
        var later = all.Where(member => member.From is not null).Select(member => member.Id).ToHashSet();
        var everybody = Open(all.Select(member => (member.Id, NatureOf(member))));
        return later.Count == 0 ? everybody : everybody with
        {
            People = [.. everybody.People.Where(person => !later.Contains(person.Id))],
            Away = [.. everybody.People.Where(person => later.Contains(person.Id))],
        };
    }

    /// <summary>A person's opening levels and reactions.</summary>
    internal Disposition NatureOf(Member member)
    {
        var nature = Laws[member.Temperament];
        return nature with
        {
            Trust = member.Trust ?? nature.Trust,
            Fear = member.Fear ?? nature.Fear,
            Cares = [.. nature.Cares.Union(member.CaresAbout)],
        };
    }

    /// <summary>The state before the first decision, for people with any disposition.</summary>
    public static Team Open(IEnumerable<(MemberId Id, Disposition Nature)> people) => new(
        Week: 0,
        People: [.. people.Select(person => new Person(person.Id, person.Nature, person.Nature.Trust, person.Nature.Fear, 0, [],
            [.. TrustKeyTable.All.Select(_ => 0)], [], []))],
        Habits: [.. TrustKeyTable.All.Select(_ => 0.0)],
        Clarity: OpeningClarity,
        Work: 0,
        Risks: []);

    /// <summary>Applies one decision and the week that follows it. With <see cref="Effects.SameWeek"/> no week follows, and only the
    /// decision's own price counts.</summary>
    /// <param name="decision">Number of the decision, from 1.</param>
    public (Team Team, Ledger Ledger) Decide(Team team, int decision, Effects effects)
    {
        var week = new WeekInProgress(Laws, team, decision);
        week.Do(effects);
        if (effects.SameWeek) week.Pay(effects.Work);
        else week.Pass(effects.Work);
        return week.Close();
    }

    /// <summary>Lets weeks pass without a decision. Their changes count towards earlier decisions.</summary>
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

    /// <summary>Begins a risk now. People can tell it from the end of the next week.</summary>
    public static Team Begin(Team team, Risk risk) => team with
    {
        Risks =
            team.Risks.Add(new RiskState(risk.Id, risk.KnownBy, risk.Courage, risk.Cost, team.Week + risk.DueWeeks, 1, RiskOutcome.Kept)),
    };

    /// <summary>Lets a kept risk land now, without a week passing.</summary>
    /// <param name="isWithinWeek">Whether a decision has been taken in a week that has not passed yet.</param>
    public (Team Team, Ledger Ledger) Land(Team team, RiskId risk, bool isWithinWeek = false)
    {
        var now = new WeekInProgress(Laws, team);
        if (isWithinWeek) now.NextWeek();
        now.Land(risk);
        return now.Close();
    }

    /// <summary>Lets people leave the team and others join it, without a week passing. Whoever joins feels half of what separates their
    /// fear from the others' mean.</summary>
    /// <param name="order">Everybody of the scenario, in its order.</param>
    /// <param name="isWithinWeek">Whether a decision has been taken in a week that has not passed yet.</param>
    public static (Team Team, Ledger Ledger) ComeAndGo(Team team, ImmutableArray<MemberId> leaving, ImmutableArray<MemberId> joining,
        IEnumerable<MemberId> order, bool isWithinWeek = false)
    {
        List<Person> here = [.. team.People.Where(person => !leaving.Contains(person.Id))];
        List<Person> away = [.. team.Away.Where(person => !joining.Contains(person.Id))];
        away.AddRange(team.People.Where(person => leaving.Contains(person.Id)).Select(person => person with { HasLeft = true }));
        double sum = 0;
        foreach (var person in here) sum += person.Fear;
        var mean = sum / here.Count;
        var moods = ImmutableArray.CreateBuilder<MoodEntry>();
        foreach (var person in team.Away.Where(person => joining.Contains(person.Id)))
        {
            var fear = Formulas.Joined(person.Fear, mean);
            if (fear == person.Fear)
            {
                here.Add(person);
                continue;
            }

            here.Add(person with { Fear = fear, FearFrom = [new(Cause.Start, fear - person.Fear)] });
            moods.Add(new(team.Week + (isWithinWeek ? 1 : 0), person.Id, Cause.Start, Channel.Joining, 0, fear - person.Fear, null));
        }

        var places = order.Index().ToDictionary(person => person.Item, person => person.Index);
        return (
            team with { People = [.. here.OrderBy(person => places[person.Id])], Away = [.. away.OrderBy(person => places[person.Id])] },
            Ledger.Empty with { Moods = moods.ToImmutable() });
    }

    /// <summary>
    /// Share of this person's knowledge and thoughts that reaches the player, 0–1:
    /// z = 0.045·(T − 50) − 0.060·(F − 30) + 0.9·habit(accept confrontation) + readiness; voice = ½ + ½·z/(1 + |z|).
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
