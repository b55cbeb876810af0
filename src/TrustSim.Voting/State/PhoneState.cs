using System.Text.Json.Serialization;

namespace TrustSim.Voting.State;

/// <summary>What one phone shows, for its script.</summary>
/// <param name="Version">Counts the changes, from 0.</param>
/// <param name="Kind"><c>wait</c> or <c>question</c>.</param>
/// <param name="Sentence">Stands in place of a question.</param>
/// <param name="Ballot">The name of the ballot, which a vote sends back; null: there is nothing to vote.</param>
/// <param name="Ask">The question.</param>
/// <param name="Answers">In their order.</param>
/// <param name="Chosen">The kept vote of this phone, from 0; null: none.</param>
/// <param name="Language">Of question and answers; empty where it is unknown.</param>
/// <param name="Promise">What is kept of a vote.</param>
sealed record PhoneState(
    int Version, string Kind, string Sentence, string? Ballot, string Ask, ImmutableArray<string> Answers, int? Chosen, string Language,
    string Promise);

/// <summary>What became of a vote, for the page’s script.</summary>
/// <param name="Result">As in <see cref="KeptWords"/>: <c>kept</c>.</param>
/// <param name="Sentence">The same in words.</param>
sealed record VoteReply(string Result, string Sentence, PhoneState State);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PhoneState))]
[JsonSerializable(typeof(VoteReply))]
sealed partial class PhoneJson : JsonSerializerContext;
