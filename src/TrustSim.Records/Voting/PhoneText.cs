namespace TrustSim.Records.Voting;

/// <summary>A question in another language.</summary>
/// <param name="Answers">In the order of the question’s own.</param>
public sealed record PhoneText(string Ask, ImmutableArray<string> Answers);
