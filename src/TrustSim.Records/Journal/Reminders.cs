namespace TrustSim.Records.Journal;

/// <summary>When somebody made a commitment, and how its reminders went.</summary>
/// <param name="Seen">Times of the reminders.</param>
/// <param name="Went">The player's latest answer about it; null before the first answer.</param>
sealed record Reminders(DateTimeOffset At, ImmutableArray<DateTimeOffset> Seen, Fulfilment? Went)
{
    /// <summary>
    /// Whether to remind the player now: once at the next start, once more after a week, then weekly only while the answer is "not yet". A
    /// commitment that the player kept or dropped raises no reminder.
    /// </summary>
    public bool IsDue(DateTimeOffset now)
    {
        if (Went is Fulfilment.Kept or Fulfilment.LetGo) return false;
        if (Seen.IsEmpty) return true;
        return Went == Fulfilment.NotYet ? now >= Seen[^1] + Commitment.Chance
            : now >= At + Commitment.Chance && Seen[^1] < At + Commitment.Chance;
    }
}
