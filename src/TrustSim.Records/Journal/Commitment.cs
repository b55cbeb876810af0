namespace TrustSim.Records.Journal;

/// <summary>A commitment: the one thing that the player wants to do at work.</summary>
/// <param name="At">Time of the commitment.</param>
/// <param name="Seen">Times of the reminders.</param>
/// <param name="Went">The player's latest answer about it; null before the first answer.</param>
public sealed record Commitment(string Text, DateTimeOffset At, ImmutableArray<DateTimeOffset> Seen, Fulfilment? Went = null)
{
    /// <summary>Time that the player has to act on it before the second reminder.</summary>
    public static TimeSpan Chance { get; } = TimeSpan.FromDays(7);

    /// <summary>
    /// Whether to remind the player now: once at the next start, once more after a week, then weekly only while the answer is "not yet". A
    /// commitment that the player kept or dropped raises no reminder.
    /// </summary>
    public bool IsDue(DateTimeOffset now)
    {
        if (Text.Length == 0 || Went is Fulfilment.Kept or Fulfilment.LetGo) return false;
        if (Seen.IsEmpty) return true;
        return Went == Fulfilment.NotYet ? now >= Seen[^1] + Chance : now >= At + Chance && Seen[^1] < At + Chance;
    }

    internal Commitment Remind(DateTimeOffset at, Fulfilment? went) => this with { Seen = Seen.Add(at), Went = went ?? Went };
}
