using System.Collections.Immutable;

namespace TrustSim.Records.Journal;

/// <summary>What the player wants to do about it at work.</summary>
/// <param name="At">When it was made.</param>
/// <param name="Seen">When the player was reminded of it.</param>
/// <param name="Went">What the player last said became of it; null where nothing has been said.</param>
public sealed record Commitment(string Text, DateTimeOffset At, ImmutableArray<DateTimeOffset> Seen, Fulfilment? Went = null)
{
    /// <summary>How long somebody has had a chance to act on it.</summary>
    public static TimeSpan Chance { get; } = TimeSpan.FromDays(7);

    /// <summary>
    /// Whether to remind the player now: once as soon as they are back, once more after a week, and weekly only where they say that it has
    /// not come to it yet. What was kept or let go is never brought up again.
    /// </summary>
    public bool IsDue(DateTimeOffset now)
    {
        if (Text.Length == 0 || Went is Fulfilment.Kept or Fulfilment.LetGo) return false;
        if (Seen.IsEmpty) return true;
        return Went == Fulfilment.NotYet ? now >= Seen[^1] + Chance : now >= At + Chance && Seen[^1] < At + Chance;
    }

    internal Commitment Remind(DateTimeOffset at, Fulfilment? went) => this with { Seen = Seen.Add(at), Went = went ?? Went };
}
