using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>What a cohort needs of a playthrough. Ten thousand whole ones would not fit into memory.</summary>
/// <param name="Path">The first path that was finished, else the latest; without its course from week to week.</param>
/// <param name="Length">Number of decisions and ends on all paths.</param>
sealed record CohortPlay(Guid? Playthrough, string? Alias, DateTimeOffset? Begun, ScenarioPart Scenario, PathPart Path, int Length)
{
    public static CohortPlay From(PlaythroughDocument play) =>
        new(play.Playthrough, play.Alias, play.Begun, play.Scenario, EndOf(PathOf(play)), LengthOf(play));

    static PathPart EndOf(PathPart path) => path with
    {
        Ledger = null,
        Weeks = path.Weeks.IsEmpty ? [] : [path.Weeks[^1]],
        Decisions = [.. path.Decisions.Select(decision => decision with { After = path.Opening, Predictions = [] })],
    };

    static PathPart PathOf(PlaythroughDocument play) =>
        play.Others.Append(play.Path).OrderBy(path => path.Number).FirstOrDefault(path => path.IsDone) ?? play.Path;

    static int LengthOf(PlaythroughDocument play) =>
        play.Others.Append(play.Path).Sum(path => path.Decisions.Length + (path.IsDone ? 1 : 0));
}
