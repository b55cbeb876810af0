using System.Text.Json.Serialization;

namespace TrustSim.Core.Workshops;

/// <summary>Number of voters who moved from one choice to another; null stands for an abstention.</summary>
public sealed record VoteMove(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] ChoiceId? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] ChoiceId? To,
    int Voters);
