namespace TrustSim.Core.Workshops;

/// <summary>The votes and talk behind one decision of a group.</summary>
/// <param name="Number">From 1, in the group's own playthrough.</param>
/// <param name="Offered">The choices that it had, in the order of the scene.</param>
/// <param name="Ballots">The closed ballots in their order; none where the facilitator told the decision.</param>
/// <param name="By">What made this choice the group's; null where too few voted in secret to say so.</param>
/// <param name="Talked">Duration of the talk about it, before and between its votes.</param>
public sealed record GroupDecision(int Number, Decision Decision, ImmutableArray<Story.ChoiceId> Offered, ImmutableArray<Ballot> Ballots,
    ImmutableArray<Remark> Remarks, DecidedBy? By, TimeSpan Talked)
{
    /// <summary>Whether the facilitator told it, without a vote of the group.</summary>
    public bool IsTold => Ballots.IsEmpty;

    /// <summary>The ballot that counted; null where the decision was told.</summary>
    public Ballot? Last => Ballots.LastOrDefault();

    /// <summary>
    /// The change between the first and the last ballot; null with a single ballot, and where one of them is not told. It has no moves
    /// where fewer than <see cref="Tally.Fewest"/> voted.
    /// </summary>
    public VoteShift? Shift => Ballots.Length < 2 || !Ballots[0].IsTold || !Ballots[^1].IsTold ? null
        : Math.Min(Ballots[0].Cast, Ballots[^1].Cast) < Tally.Fewest ? VoteShift.From(Ballots[0], Ballots[^1]) with { Moves = [] }
        : VoteShift.From(Ballots[0], Ballots[^1]);
}
