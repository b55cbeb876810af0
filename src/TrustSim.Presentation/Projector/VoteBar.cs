namespace TrustSim.Presentation.Projector;

/// <summary>What an option got in a ballot.</summary>
/// <param name="Text">The option's.</param>
/// <param name="Votes">0 or more.</param>
/// <param name="Before">Its votes in the ballot before this one; null: there was none.</param>
/// <param name="IsChosen">Whether it is what the room does.</param>
sealed record VoteBar(string Text, int Votes, int? Before, bool IsChosen);
