namespace TrustSim.Records.Voting;

/// <summary>Words from a phone that wait for the facilitator.</summary>
/// <param name="Number">From 1, in the order in which they came.</param>
/// <param name="About">The answer or the table that they are for, from 0; null where there is nothing to choose.</param>
public sealed record SentWords(
    int Number, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? About, string Text);

[JsonSerializable(typeof(SentWords))]
sealed partial class WordsJson : JsonSerializerContext
{
    public static WordsJson Plain { get; } = new(JournalJson.MakeOptions());
}
