using static System.Math;

namespace TrustSim.Core.Trust;

/// <summary>
/// Computes the time from one decision to the next. Clarity moves first, then repairs and acts apply. Then the week passes: moods drift,
/// people find the nerve to speak or stay silent, risks land, the team does its work. A decision with <see cref="Effects.SameWeek"/> lets
/// no week pass.
/// </summary>
sealed partial class WeekInProgress
{
    readonly Laws laws;
    readonly int decision;
    readonly PersonInProgress[] people;
    readonly double[] habits;
    readonly RiskState[] risks;
    readonly ImmutableArray<Person> away;
    readonly ImmutableArray<MoodEntry>.Builder moods = ImmutableArray.CreateBuilder<MoodEntry>();
    readonly ImmutableArray<ClarityEntry>.Builder clarities = ImmutableArray.CreateBuilder<ClarityEntry>();
    readonly ImmutableArray<WorkEntry>.Builder works = ImmutableArray.CreateBuilder<WorkEntry>();
    readonly ImmutableArray<SilenceEntry>.Builder silences = ImmutableArray.CreateBuilder<SilenceEntry>();
    readonly ImmutableArray<RiskNews>.Builder news = ImmutableArray.CreateBuilder<RiskNews>();
    readonly ImmutableArray<Team>.Builder weeks = ImmutableArray.CreateBuilder<Team>();
    // Index of each cause within one person's drift. All people share the dictionary, since every week needs it for each of them.
    readonly Dictionary<(Cause, Channel), int> places = [];
    // Entries are booked to this week; it is one more than the weeks that have passed while a decision is being applied.
    int week;
    int passed;
    double clarity;
    double work;

    public WeekInProgress(Laws laws, Team team, int decision = 0)
    {
        this.laws = laws;
        this.decision = decision;
        week = passed = team.Week;
        away = team.Away;
        people = [.. team.People.Select(person => new PersonInProgress(person))];
        habits = [.. team.Habits];
        risks = [.. team.Risks];
        clarity = team.Clarity;
        work = team.Work;
    }

    public void NextWeek() => week++;

    /// <summary>Applies a decision, before its week passes.</summary>
    public void Do(Effects effects)
    {
        NextWeek();
        if (effects.Clarity is { } push)
        {
            MoveClarity(decision, Formulas.ClarityMoved(laws, clarity, push.Up, push.Strength));
            Do(push.AsAct(), laws.ClarityTrust);
        }

        foreach (var repair in effects.Repairs) Do(repair);
        foreach (var act in effects.Acts) Do(act, 1);
    }

    /// <summary>Lets one week pass.</summary>
    public void Pass(Push? price)
    {
        passed = week;
        Drift();
        MoveClarity(0, Formulas.ClarityFaded(laws, clarity));
        Speak();
        Pay(price);
        MoveWork(null, null, Pace() - 1);
        weeks.Add(Now());
    }

    /// <summary>Adds or takes the work of the decision itself.</summary>
    public void Pay(Push? price)
    {
        if (price is not null) MoveWork(decision, null, (price.Up ? 1 : -1) * laws[price.Strength].Work);
    }

    public (Team Team, Ledger Ledger) Close() => (
        Now(),
        new Ledger(moods.ToImmutable(), clarities.ToImmutable(), works.ToImmutable(), silences.ToImmutable(), news.ToImmutable(),
            weeks.ToImmutable()));

    Team Now() => new(passed, [.. people.Select(person => person.Close())], [.. habits], clarity, work, [.. risks]) { Away = away };

    double Pace()
    {
        double trust = 0, braced = 0;
        foreach (var person in people)
        {
            trust += person.Trust;
            braced += Formulas.Braced(person.Trust, person.Fear);
        }

        return Formulas.Pace(laws, trust, braced, people.Length, clarity);
    }

    /// <summary>Applies a change, clamps the meter to 0–100 and books the real change.</summary>
    void Move(PersonInProgress person, Cause cause, Channel channel, string why, double trust, double fear)
    {
        var (newTrust, newFear) = (Clamp(person.Trust + trust, 0, 100), Clamp(person.Fear + fear, 0, 100));
        (trust, fear) = (newTrust - person.Trust, newFear - person.Fear);
        if (trust == 0 && fear == 0) return;
        (person.Trust, person.Fear) = (newTrust, newFear);
        person.TrustFrom.Add(cause, trust);
        person.FearFrom.Add(cause, fear);
        moods.Add(new(week, person.Id, cause, channel, trust, fear, why));
    }

    void MoveClarity(int cause, double points)
    {
        clarity += points;
        clarities.Add(new(week, cause, points));
    }

    void MoveWork(int? cause, RiskId? risk, double points)
    {
        work += points;
        works.Add(new(week, cause, risk, points));
    }
}
