namespace TrustSim.Core.Vocabulary;

/// <summary>A person's way of reacting: opening levels, speed of change, readiness to speak and the keys they care about.</summary>
public enum Temperament
{
    Steady,
    Guarded,
    Eager,
    Outspoken,
    Anxious,
    Expert,
}

/// <summary>The table of the temperaments.</summary>
public static class TemperamentTable
{
    public static MemberTable<Temperament, NamedRow<Temperament>> Rows { get; } = new(
        new(Temperament.Steady, "steady"),
        new(Temperament.Guarded, "guarded"),
        new(Temperament.Eager, "eager"),
        new(Temperament.Outspoken, "outspoken"),
        new(Temperament.Anxious, "anxious"),
        new(Temperament.Expert, "expert"));

    public static string Id(this Temperament temperament) => Rows[temperament].Id;
}
