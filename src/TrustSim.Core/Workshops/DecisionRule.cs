namespace TrustSim.Core.Workshops;

/// <summary>The rules that turn a group's votes into a decision. The group sees its rule before it votes.</summary>
public enum DecisionRule
{
    /// <summary>Most votes decide; a random draw breaks a tie.</summary>
    MostVotesThenLot,

    /// <summary>Most votes decide; the facilitator breaks a tie.</summary>
    MostVotesThenFacilitator,

    /// <summary>The facilitator decides after seeing the votes.</summary>
    Facilitator,
}

/// <summary>The table of the rules that turn votes into a decision.</summary>
public static class DecisionRuleTable
{
    public static MemberTable<DecisionRule, NamedRow<DecisionRule>> Rows { get; } = new(
        new(DecisionRule.MostVotesThenLot, "most-votes-then-lot"),
        new(DecisionRule.MostVotesThenFacilitator, "most-votes-then-facilitator"),
        new(DecisionRule.Facilitator, "facilitator"));

    public static string Id(this DecisionRule decisionRule) => Rows[decisionRule].Id;
}
