using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Workshops;

/// <summary>How a room comes from its votes to a decision. The room sees it before it votes.</summary>
public enum DecisionRule
{
    /// <summary>Most votes; of several that are level, one is drawn by lot.</summary>
    MostVotesThenLot,

    /// <summary>Most votes; of several that are level, the facilitator picks one.</summary>
    MostVotesThenFacilitator,

    /// <summary>The facilitator decides, having seen the votes.</summary>
    Facilitator,
}

/// <summary>The table of the rules by which votes become a decision.</summary>
public static class DecisionRuleTable
{
    public static MemberTable<DecisionRule, NamedRow<DecisionRule>> Rows { get; } = new(
        new(DecisionRule.MostVotesThenLot, "most-votes-then-lot"),
        new(DecisionRule.MostVotesThenFacilitator, "most-votes-then-facilitator"),
        new(DecisionRule.Facilitator, "facilitator"));

    public static string Id(this DecisionRule decisionRule) => Rows[decisionRule].Id;
}
