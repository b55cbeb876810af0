namespace TrustSim.Core.Play;

/// <summary>Every fact that a condition can ask about.</summary>
/// <param name="Scene">The scene that is open or about to open.</param>
/// <param name="Marks">Flags (0 or 1) and counters that a choice has set.</param>
public sealed record Situation(
    Team Team,
    SceneId? Scene,
    ImmutableDictionary<MarkId, int> Marks,
    ImmutableDictionary<SceneId, int> Visits,
    ImmutableHashSet<Decision> Chosen)
{
    /// <summary>The person whom conditions find without fear: trust 100, fear 0, voice 100, and all else as it is. Null: nobody.</summary>
    public MemberId? AtEase { get; init; }

    public int Mark(MarkId id) => Marks.GetValueOrDefault(id);

    public int VisitsTo(SceneId id) => Visits.GetValueOrDefault(id);
}
