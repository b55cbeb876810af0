using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Story;

/// <summary>A change of clarity or of work: up or down, and by how much.</summary>
public sealed record Push(bool Up, Strength Strength)
{
    /// <summary>What a push of clarity is to people: something like an act, which reaches everyone.</summary>
    internal Act AsAct() => new(TrustKey.Clarity, Up ? Polarity.Honoured : Polarity.Against, Strength, [], Audience.Team, null, "");
}
