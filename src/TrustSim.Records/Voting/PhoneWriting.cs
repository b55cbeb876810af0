namespace TrustSim.Records.Voting;

/// <summary>What people can write on their phones: words for an answer, or what they will do.</summary>
/// <param name="Occasion">That of the <see cref="WordBox"/>.</param>
/// <param name="Question">The question for whose answers they speak; null: they say what they will do.</param>
/// <param name="Tables">The tables of which one says what it will do; empty where people write for themselves.</param>
public sealed record PhoneWriting(string Occasion, PhoneQuestion? Question, ImmutableArray<string> Tables)
{
    /// <summary>How many answers or tables there are to write for.</summary>
    public int Count => Question?.Answers.Length ?? Tables.Length;
}
