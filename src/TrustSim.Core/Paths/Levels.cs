namespace TrustSim.Core.Paths;

/// <summary>The team's mean trust and fear (0–100) and weeks ahead of plan, at one point or on average over the ends of paths.</summary>
readonly record struct Levels(double Trust, double Fear, double Work)
{
    /// <summary>Smallest differences that a player notices: points of trust, points of fear, and weeks.</summary>
    public static Levels Noticeable { get; } = new(.5, .5, .05);

    /// <summary>One outcome, oriented so that more is better.</summary>
    public double this[Outcome outcome] => outcome switch
    {
        Outcome.Trust => Trust,
        Outcome.Fear => -Fear,
        Outcome.Work => Work,
    };

    public static Levels From(in PathEnd end) => new(end.Trust, end.Fear, end.Work);

    public static Levels From(StateLayout layout, PathState state) =>
        new(layout.Mean(state.Values, layout.Trust), layout.Mean(state.Values, layout.Fear), state.Values[layout.Work]);

    /// <summary>Whether no outcome is worse than in another.</summary>
    public bool IsNoWorseThan(in Levels other) =>
        Trust >= other.Trust - Rounding && Fear <= other.Fear + Rounding && Work >= other.Work - Rounding;

    /// <summary>Whether trust, fear and work are all noticeably better than in another.</summary>
    public bool IsBetterInEverything(in Levels other) =>
        Trust >= other.Trust + Noticeable.Trust && Fear <= other.Fear - Noticeable.Fear && Work >= other.Work + Noticeable.Work;

    const double Rounding = 1e-9;
}
