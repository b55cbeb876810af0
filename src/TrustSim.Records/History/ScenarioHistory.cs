using System.Collections.Immutable;

namespace TrustSim.Records.History;

/// <summary>The playthroughs of one scenario, or of all.</summary>
/// <param name="Scenario">The scenario's id; null: all of them.</param>
/// <param name="Title">As the last of them has it.</param>
/// <param name="Plays">In the order in which they were begun.</param>
public sealed record ScenarioHistory(string? Scenario, string Title, ImmutableArray<PastPlaythrough> Plays)
{
    /// <summary>Those that came to their debrief.</summary>
    public ImmutableArray<PastPlaythrough> Finished { get; } = [.. Plays.Where(play => play.IsDone)];

    public PastPlaythrough? First => Finished.FirstOrDefault();

    /// <summary>The finished playthrough that left most trust in the team; of those that left as much, as far as a whole number shows, the
    /// one with least fear, then the latest.</summary>
    public PastPlaythrough? Best => Finished
        .OrderBy(play => Math.Round(play.Playthrough.Team.Trust))
        .ThenByDescending(play => Math.Round(play.Playthrough.Team.Fear)).LastOrDefault();

    public PastPlaythrough? Latest => Finished.LastOrDefault();
}
