namespace TrustSim.Core.Workshops;

/// <summary>The result of a closed ballot under the group's rule.</summary>
/// <param name="Open">The possible decisions: one choice, or those among which the facilitator picks.</param>
/// <param name="By">Null where the votes are not told, so that any choice may be the one that they decided.</param>
public sealed record Verdict(ImmutableArray<ChoiceId> Open, DecidedBy? By)
{
    /// <param name="seed">Seed of the random draw; each decision needs its own.</param>
    public static Verdict Decide(DecisionRule rule, Ballot ballot, ulong seed)
    {
        var leaders = ballot.Leaders;
        if (rule == DecisionRule.Facilitator) return new(ballot.Choices, DecidedBy.Facilitator);
        if (!ballot.IsTold) return new(ballot.Choices, null);
        if (leaders.Length == 1) return new(leaders, DecidedBy.Votes);
        return rule == DecisionRule.MostVotesThenFacilitator
            ? new(leaders, DecidedBy.Facilitator)
            : new([leaders[(int)(new DeterministicRandom(seed).Next() * leaders.Length)]], DecidedBy.Lot);
    }
}
