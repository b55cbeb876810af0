namespace TrustSim.Core.Trust;

/// <summary>The whole state of the trust model after a week.</summary>
/// <param name="Week">Weeks that have passed since the start. The next decision falls into the week after these.</param>
/// <param name="People">The people who are in the team now, at least one.</param>
/// <param name="Habits">For each key, what people expect of the player, −1 … 1.</param>
/// <param name="Clarity">0–100: whether people know the standard and who owns what.</param>
/// <param name="Work">Weeks ahead of plan, negative behind it; unbounded.</param>
public sealed record Team(
    int Week,
    ImmutableArray<Person> People,
    ImmutableArray<double> Habits,
    double Clarity,
    double Work,
    ImmutableArray<RiskState> Risks)
{
    /// <summary>People who have left, with the levels that they left with, and people who have not joined yet. No mean counts
    /// them.</summary>
    public ImmutableArray<Person> Away { get; init; } = [];

    /// <summary>Mean trust, 0–100.</summary>
    public double Trust => People.Sum(person => person.Trust) / People.Length;

    /// <summary>Mean fear, 0–100.</summary>
    public double Fear => People.Sum(person => person.Fear) / People.Length;

    /// <summary>Climate of the team. The trust model defines its bounds: fear 38 and 50, trust 55, clarity 48.</summary>
    public Climate Climate
    {
        get
        {
            var clear = Clarity >= 48;
            if (Trust >= 55 && Fear < 38) return clear ? Climate.Learning : Climate.Comfort;
            if (Fear >= 50 || Fear > Trust) return clear ? Climate.Anxiety : Climate.Apathy;
            return Climate.Mixed;
        }
    }

    /// <summary>A person of the team, or one who is away.</summary>
    public Person this[MemberId id]
    {
        get
        {
            foreach (var person in People)
            {
                if (person.Id == id) return person;
            }

            foreach (var person in Away)
            {
                if (person.Id == id) return person;
            }

            throw new ArgumentException($"There is nobody called '{id}' in this team.", nameof(id));
        }
    }

    /// <summary>Whether somebody is in the team now.</summary>
    public bool IsHere(MemberId id) => Away.IsEmpty || Away.All(person => person.Id != id);

    /// <summary>The risk in its present state, or null before it begins.</summary>
    public RiskState? this[RiskId id]
    {
        get
        {
            foreach (var risk in Risks)
            {
                if (risk.Id == id) return risk;
            }

            return null;
        }
    }
}
