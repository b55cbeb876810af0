namespace TrustSim.Core.Story;

/// <summary>Bad news that somebody knows and may be too afraid to tell.</summary>
/// <param name="Says">Words of the person who tells it.</param>
/// <param name="Lands">Text of the outcome where nobody told it.</param>
/// <param name="From">The scene with which it begins; null: the start.</param>
/// <param name="DueWeeks">The risk lands at the end of this week, counted from its beginning; null: see <paramref
/// name="DueScene"/>.</param>
/// <param name="DueScene">The risk lands when this scene opens. Without either it never lands by itself.</param>
public sealed record Risk(
    RiskId Id,
    ImmutableArray<MemberId> KnownBy,
    string Says,
    string Lands,
    Strength Courage,
    Strength Cost,
    SceneId? From,
    int? DueWeeks,
    SceneId? DueScene)
{
    /// <summary>A short name that stands in a sentence, such as "the certificate"; empty where the file gives none.</summary>
    public string Called { get; init; } = "";
}
