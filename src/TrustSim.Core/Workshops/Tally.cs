namespace TrustSim.Core.Workshops;

/// <summary>The counts of a closed vote by phones. It names nobody.</summary>
/// <param name="Counts">Votes for each choice, in the order of the ballot; each 0 or more.</param>
/// <param name="Moves">
/// The moves since the first vote by phones on the same question; empty: nobody moved. Null where it is not known, or not said since
/// it would tell who voted what.
/// </param>
public sealed record Tally(ImmutableArray<int> Counts, ImmutableArray<VoteMove>? Moves = null)
{
    /// <summary>Fewest people who vote twice for whom moves are recorded. Of fewer, a move between answers tells who made it.</summary>
    public const int FewestForMoves = 5;

    public bool Equals(Tally? other) => other is not null && Counts.SequenceEqual(other.Counts) && Moves.HasValue == other.Moves.HasValue
        && (Moves ?? []).SequenceEqual(other.Moves ?? []);

    public override int GetHashCode() => HashCode.Combine(Counts.Length, Counts.Sum(), Moves?.Length);

    /// <summary>Why a ballot cannot close with these counts; null where it can.</summary>
    /// <param name="hands">The hands that were counted beside the phones.</param>
    internal Refusal? Validate(ImmutableArray<ChoiceId> choices, int hands) =>
        !IsSound(choices) ? new("refusal.no-such-counts")
        : Counts.Sum() + hands == 0 ? new("refusal.nobody-has-voted")
        : Counts.Sum() + hands > Voters.Most ? new("refusal.too-many-votes", ("votes", Counts.Sum() + hands), ("most", Voters.Most))
        : null;

    bool IsSound(ImmutableArray<ChoiceId> choices) =>
        !Counts.IsDefault && Counts.Length == choices.Length && Counts.All(count => count is >= 0 and <= Voters.Most)
        && (Moves is not { } moves || !moves.IsDefault && moves.All(move => move is { Voters: > 0, From: { } from, To: { } to }
            && from != to && choices.Contains(from) && choices.Contains(to))
        && moves.Sum(move => (long)move.Voters) <= Counts.Sum());
}
