namespace TrustSim.Core.Conditions;

/// <summary>A fact besides people's moods that a condition asks about.</summary>
public abstract record Asked
{
    public sealed record Mark(MarkId Id) : Asked;

    public sealed record Choice(Decision Decision) : Asked;

    /// <param name="Scene">Null: the scene at hand.</param>
    public sealed record Visits(SceneId? Scene) : Asked;

    public sealed record Risk(RiskId Id) : Asked;
}
