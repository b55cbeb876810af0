namespace TrustSim.Core.Story;

/// <summary>A change of clarity or of work: up or down, and by how much.</summary>
public sealed record Push(bool Up, Strength Strength)
{
    /// <summary>A push of clarity as an act that reaches everyone.</summary>
    internal Act AsAct() => new(TrustKey.Clarity, Up ? Polarity.Honoured : Polarity.Against, Strength, [], Audience.Team, null, "");
}
