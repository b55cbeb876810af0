namespace TrustSim.Presentation.Projector;

/// <summary>An option's votes in a ballot.</summary>
/// <param name="Text">The option's text.</param>
/// <param name="Votes">0 or more.</param>
/// <param name="Before">Its votes in the ballot before this one; null: there was none.</param>
/// <param name="IsChosen">Whether it is the group's decision.</param>
/// <param name="Grown">How much of its bar has grown, 0 to 1.</param>
sealed record VoteBar(string Text, int Votes, int? Before, bool IsChosen, double Grown = 1);
