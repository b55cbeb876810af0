using System.Collections.Immutable;

namespace TrustSim.Records.Journal;

/// <summary>What the player wants to do about it at work.</summary>
/// <param name="At">When it was made.</param>
/// <param name="Seen">When the player was reminded of it.</param>
public sealed record Commitment(string Text, DateTimeOffset At, ImmutableArray<DateTimeOffset> Seen);
