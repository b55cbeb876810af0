namespace TrustSim.Core.Workshops;

/// <summary>Number of voters who moved from one choice to another; null stands for an abstention.</summary>
public sealed record VoteMove(ChoiceId? From, ChoiceId? To, int Voters);
