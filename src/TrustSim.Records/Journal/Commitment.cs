namespace TrustSim.Records.Journal;

/// <summary>A commitment: the one thing that the player wants to do at work.</summary>
/// <param name="At">Time of the commitment.</param>
/// <param name="Seen">Times of the reminders.</param>
/// <param name="Went">The player's latest answer about it; null before the first answer.</param>
public sealed record Commitment(string Text, DateTimeOffset At, ImmutableArray<DateTimeOffset> Seen, Fulfilment? Went = null)
{
    /// <summary>Time that the player has to act on it before the second reminder.</summary>
    public static TimeSpan Chance { get; } = TimeSpan.FromDays(7);

    /// <inheritdoc cref="Journal.Reminders.IsDue"/>
    public bool IsDue(DateTimeOffset now) => Reminders is { } reminders && reminders.IsDue(now);

    /// <summary>Its reminders; null where it says nothing.</summary>
    internal Reminders? Reminders => Text.Length == 0 ? null : new(At, Seen, Went);

    internal Commitment Remind(DateTimeOffset at, Fulfilment? went) => this with { Seen = Seen.Add(at), Went = went ?? Went };
}
