namespace TrustSim.Records.History;

/// <summary>The playthroughs of one scenario, or of all.</summary>
/// <param name="Scenario">The scenario's id; null: all of them.</param>
/// <param name="Title">The title in the latest of them; null: all of them.</param>
/// <param name="Plays">In the order of their beginnings.</param>
public sealed record ScenarioHistory(string? Scenario, string? Title, ImmutableArray<PastPlaythrough> Plays)
{
    /// <summary>The playthroughs that reached their debrief.</summary>
    public ImmutableArray<PastPlaythrough> Finished { get; } = [.. Plays.Where(play => play.IsDone)];

    public PastPlaythrough? First => Finished.FirstOrDefault();

    /// <summary>
    /// The finished playthrough in which people told most of what they knew. Ties go to most trust in the team, then to least fear, both
    /// compared in whole numbers, then to the latest.
    /// </summary>
    public PastPlaythrough? Best => Finished
        .OrderBy(play => play.Told)
        .ThenBy(play => Math.Round(play.Team.Trust))
        .ThenByDescending(play => Math.Round(play.Team.Fear)).LastOrDefault();

    public PastPlaythrough? Latest => Finished.LastOrDefault();
}
