namespace TrustSim.Core.Expected;

/// <summary>Meters of a playthrough that an expectation can name.</summary>
public enum Measure
{
    /// <summary>0–100, of one person or the team's mean.</summary>
    Trust,

    /// <summary>0–100, of one person or the team's mean.</summary>
    Fear,

    /// <summary>0–100, of one person or the team's mean.</summary>
    Voice,

    /// <summary>0–100.</summary>
    Clarity,

    /// <summary>Weeks ahead of plan, or behind it where negative.</summary>
    Work,

    /// <summary>Weeks since the start.</summary>
    Weeks,

    /// <summary>Number of decisions.</summary>
    Decisions,
}

/// <summary>The table of the measures.</summary>
public static class MeasureTable
{
    public static MemberTable<Measure, NamedRow<Measure>> Rows { get; } = new(
        new(Measure.Trust, "trust"),
        new(Measure.Fear, "fear"),
        new(Measure.Voice, "voice"),
        new(Measure.Clarity, "clarity"),
        new(Measure.Work, "work"),
        new(Measure.Weeks, "weeks"),
        new(Measure.Decisions, "decisions"));

    public static string Id(this Measure measure) => Rows[measure].Id;
}
