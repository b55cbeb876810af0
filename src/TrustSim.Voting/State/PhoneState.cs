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
/// <param name="Page">Names what the page is built for besides; the script loads the page anew where it is another one.</param>
/// <param name="Words">What became of the words that this phone sent; empty: it has sent none.</param>
sealed record PhoneState(
    int Version, string Kind, string Sentence, string? Ballot, string Ask, ImmutableArray<string> Answers, int? Chosen, string Language,
    string Promise, string Page, string Words)
{
    /// <summary>What people can write; null: nothing.</summary>
    [JsonIgnore]
    public WritingState? Writing { get; init; }
}

/// <summary>What the form for words shows.</summary>
/// <param name="Ask">What people are asked for.</param>
/// <param name="Which">Asks for the answer or the table; empty where there is none to choose.</param>
/// <param name="Places">The answers or tables.</param>
/// <param name="Chosen">The one that is probably meant, from 0; null: unknown.</param>
/// <param name="Language">Of the places; empty where it is unknown.</param>
sealed record WritingState(string Occasion, string Ask, string Which, ImmutableArray<string> Places, int? Chosen, string Language);

/// <summary>What became of a vote, for the page’s script.</summary>
/// <param name="Result">As in <see cref="KeptWords"/>: <c>kept</c>.</param>
/// <param name="Sentence">The same in words.</param>
sealed record VoteReply(string Result, string Sentence, PhoneState State);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PhoneState))]
[JsonSerializable(typeof(VoteReply))]
sealed partial class PhoneJson : JsonSerializerContext;
