using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>What a closed ballot means by the rule of the room.</summary>
/// <param name="Open">What may be decided: one choice, or those among which the facilitator picks.</param>
public sealed record Verdict(ImmutableArray<ChoiceId> Open, DecidedBy By)
{
    /// <param name="lot">Which lot is drawn, so that no two decisions share one.</param>
    public static Verdict Decide(DecisionRule rule, Ballot ballot, ulong lot)
    {
        var leaders = ballot.Leaders;
        if (rule == DecisionRule.Facilitator) return new(ballot.Choices, DecidedBy.Facilitator);
        if (leaders.Length == 1) return new(leaders, DecidedBy.Votes);
        return rule == DecisionRule.MostVotesThenFacilitator
            ? new(leaders, DecidedBy.Facilitator)
            : new([leaders[(int)(new DeterministicRandom(lot).Next() * leaders.Length)]], DecidedBy.Lot);
    }
}
