namespace TrustSim.Records.Voting;

/// <summary>A line of the votes' file: first the key, then a vote each; a later vote of the same seat replaces an earlier one.</summary>
/// <param name="Ballot">Number of the ballot on its question, from 0.</param>
/// <param name="Seat">The hash of a phone's token, or of a place in the order in which the keyboard goes round.</param>
/// <param name="Answer">From 0; −1: for none of them. Null: the vote is taken back.</param>
/// <param name="Key">The key of the hash; only in the first line.</param>
/// <param name="Question">The question that the votes are about; only in the first line.</param>
sealed record VoteLine(int? Ballot = null, string? Seat = null, int? Answer = null, byte[]? Key = null, string? Question = null);

[JsonSerializable(typeof(VoteLine))]
sealed partial class VotesJson : JsonSerializerContext
{
    public static VotesJson Plain { get; } = new(JournalJson.MakeOptions());
}
