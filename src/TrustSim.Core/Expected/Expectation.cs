namespace TrustSim.Core.Expected;

/// <summary>A fact that must hold where an expected playthrough stops.</summary>
public abstract record Expectation
{
    /// <summary>The expected fact, in words.</summary>
    public abstract string Wanted { get; }

    /// <summary>The actual fact, in words; null where the expectation holds.</summary>
    public abstract string? Instead(Playthrough play);

    public sealed record EndsWith(SceneId Scene) : Expectation
    {
        public override string Wanted => $"the ending `{Scene}`";

        public override string? Instead(Playthrough play) =>
            play.Ending is not { } ending ? "play stopped without an ending" : ending.Id == Scene ? null : $"came the ending `{ending.Id}`";
    }

    /// <param name="Of">The person; null for the team's mean, or for a meter that belongs to no single person.</param>
    public sealed record Within(Measure Measure, MemberId? Of, Band Band) : Expectation
    {
        public override string Wanted => $"{Measure.Id()}{(Of is { } person ? $" of {person}" : "")} {Band}";

        public override string? Instead(Playthrough play) =>
            Measuring.Read(play, Measure, Of) is var value && Band.Contains(value) ? null : $"came {Band.Show(value)}";
    }

    public sealed record RiskIs(RiskId Risk, RiskOutcome Outcome) : Expectation
    {
        public override string Wanted => $"`{Risk}` {Outcome.Id()}";

        public override string? Instead(Playthrough play) => play.Team[Risk] switch
        {
            null => "it has not begun",
            var risk when risk.Outcome == Outcome => null,
            var risk => $"it is {risk.Outcome.Id()}",
        };
    }

    public sealed record Opens(SceneId Scene) : Expectation
    {
        public override string Wanted => $"the scene `{Scene}` to open";

        public override string? Instead(Playthrough play) => play.Current.Now.VisitsTo(Scene) > 0 ? null : "it never did";
    }

    public sealed record FlagIs(MarkId Flag, bool Yes) : Expectation
    {
        public override string Wanted => $"`{Flag}` {(Yes ? "yes" : "no")}";

        public override string? Instead(Playthrough play) =>
            play.Current.Now.Mark(Flag) != 0 == Yes ? null : $"came {(Yes ? "no" : "yes")}";
    }

    public sealed record Counts(MarkId Counter, Band Band) : Expectation
    {
        public override string Wanted => $"`{Counter}` {Band}";

        public override string? Instead(Playthrough play) =>
            play.Current.Now.Mark(Counter) is var count && Band.Contains(count) ? null : $"came {Band.Show(count)}";
    }

    public sealed record Holds(Condition Condition) : Expectation
    {
        public override string Wanted => Condition.Text;

        public override string? Instead(Playthrough play) =>
            Condition.Holds(play.Current.Now) ? null : Condition.Standing(play.Current.Now);
    }
}
