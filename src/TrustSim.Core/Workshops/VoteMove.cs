using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>So many voters went from one choice to another; null: from or to none.</summary>
public sealed record VoteMove(ChoiceId? From, ChoiceId? To, int Voters);
