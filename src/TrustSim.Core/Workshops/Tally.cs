using System.Text.Json.Serialization;

namespace TrustSim.Core.Workshops;

/// <summary>The counts of a closed secret vote. It names nobody.</summary>
/// <param name="Counts">Votes for each choice, in the order of the ballot; each 0 or more.</param>
/// <param name="Moves">
/// The moves since the first secret vote on the same question; empty: nobody moved. Null where it is not known, or not said since it
/// would tell who voted what.
/// </param>
/// <param name="Abstained">Votes for none of the choices.</param>
public sealed record Tally(ImmutableArray<int> Counts, ImmutableArray<VoteMove>? Moves = null, int Abstained = 0)
{
    /// <summary>
    /// Fewest voters of whom files say how they voted in secret, and between which answers they moved. Of fewer, that tells who did.
    /// </summary>
    public const int Fewest = 5;

    /// <summary>
    /// Number of voters who changed their mind since the first vote, for the wall alone: no file has it where it has no moves. Null where
    /// it is not known, or where not the same people voted.
    /// </summary>
    [JsonIgnore]
    public int? Changed { get; init; }

    /// <summary>Number of votes, including abstentions.</summary>
    internal int Voted => Counts.Sum() + Abstained;

    public bool Equals(Tally? other) => other is not null && Abstained == other.Abstained && Counts.SequenceEqual(other.Counts)
        && Moves.HasValue == other.Moves.HasValue && (Moves ?? []).SequenceEqual(other.Moves ?? []);

    public override int GetHashCode() => HashCode.Combine(Counts.Length, Voted, Moves?.Length);

    /// <summary>Why a ballot cannot close with these counts; null where it can.</summary>
    /// <param name="hands">The hands that were counted beside the phones.</param>
    internal Refusal? Validate(ImmutableArray<ChoiceId> choices, int hands) =>
        !IsSound(choices) || HasAbstentions ? new("refusal.no-such-counts")
        : Voted + hands == 0 ? new("refusal.nobody-has-voted")
        : Voted + hands > Voters.Most ? new("refusal.too-many-votes", ("votes", Voted + hands), ("most", Voters.Most))
        : null;

    /// <summary>Whether it can be the counts of a ballot on these choices.</summary>
    internal bool IsSound(ImmutableArray<ChoiceId> choices)
    {
        return !Counts.IsDefault && Counts.Length == choices.Length && Counts.All(IsCount) && IsCount(Abstained)
            && (Moves is not { } moves || !moves.IsDefault
                && moves.All(move => move is { Voters: > 0 } && move.From != move.To && IsOf(move.From) && IsOf(move.To))
                && moves.Sum(move => (long)move.Voters) <= Voted);

        bool IsOf(ChoiceId? choice) => choice is not { } known || choices.Contains(known);
    }

    // A phone cannot vote for none.
    bool HasAbstentions => Abstained > 0 || (Moves ?? []).Any(move => move.From is null || move.To is null);

    static bool IsCount(int count) => count is >= 0 and <= Voters.Most;
}
