namespace TrustSim.Core.Workshops;

/// <summary>The counts of a closed vote by phones. It names nobody.</summary>
/// <param name="Counts">Votes for each choice, in the order of the ballot; each 0 or more.</param>
/// <param name="Moves">
/// The moves since the first vote by phones on the same question; empty where there is none, or where they would tell who voted what.
/// </param>
public sealed record Tally(ImmutableArray<int> Counts, ImmutableArray<VoteMove> Moves)
{
    /// <summary>Fewest voters for whom moves are recorded. In a smaller group a move between answers tells who made it.</summary>
    public const int FewestForMoves = 5;

    public bool Equals(Tally? other) => other is not null && Counts.SequenceEqual(other.Counts) && Moves.SequenceEqual(other.Moves);

    public override int GetHashCode() => HashCode.Combine(Counts.Length, Counts.Sum(), Moves.Length);

    internal bool IsSound(ImmutableArray<ChoiceId> choices, int hands) =>
        !Counts.IsDefault && Counts.Length == choices.Length && Counts.All(count => count is >= 0 and <= Voters.Most)
        && Counts.Sum() + hands is > 0 and <= Voters.Most
        && !Moves.IsDefault && Moves.All(move => move is { Voters: > 0, From: { } from, To: { } to }
            && from != to && choices.Contains(from) && choices.Contains(to))
        && Moves.Sum(move => (long)move.Voters) <= Counts.Sum();
}
