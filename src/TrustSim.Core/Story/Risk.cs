using System.Collections.Immutable;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Story;

/// <summary>Bad news that somebody holds and may be too afraid to bring.</summary>
/// <param name="Says">What the person who finds the nerve says.</param>
/// <param name="Lands">What happens when nobody did.</param>
/// <param name="From">The scene with which it begins; null: the start.</param>
/// <param name="DueWeeks">It lands at the end of this week, counted from its beginning; null: see <paramref name="DueScene"/>.</param>
/// <param name="DueScene">It lands when this scene opens. Without either it never lands by itself.</param>
public sealed record Risk(
    RiskId Id,
    ImmutableArray<MemberId> KnownBy,
    string Says,
    string Lands,
    Strength Courage,
    Strength Cost,
    SceneId? From,
    int? DueWeeks,
    SceneId? DueScene);
