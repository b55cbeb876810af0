using TrustSim.Core.Trust;
using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>
/// The results of a group in one scenario. Each person counts once: with the first playthrough, and in it with the first finished branch,
/// or with the latest branch where none is finished. A figure with fewer than <see cref="Fewest"/> people behind it is null.
/// </summary>
/// <param name="People">Number of people; null where the group is too small.</param>
/// <param name="Plays">Number of playthroughs; null where the group is too small.</param>
/// <param name="Nameless">Number of playthroughs without an alias. Each counts as one person.</param>
/// <param name="Versions">Number of versions of the scenario in these playthroughs.</param>
/// <param name="Earlier">Number of people whose path only fits earlier laws. Its decisions count; its figures do not, since those of
/// different
/// laws cannot be compared.</param>
/// <param name="End">Null where too few people have finished.</param>
/// <param name="Again">Null where too few people have finished the scenario twice.</param>
public sealed record Cohort(
    string Scenario,
    string Title,
    int? People,
    int? Plays,
    int Nameless,
    int Versions,
    int Earlier,
    ImmutableArray<CohortDecision> Decisions,
    CohortFinish? End,
    CohortAgain? Again)
{
    /// <summary>What a step of time is called in the scenario.</summary>
    public StepUnit Step { get; init; } = StepUnit.Week;

    /// <summary>Least number of people behind a figure.</summary>
    public const int Fewest = 5;

    /// <summary>Creates one cohort a scenario, ordered by id. A playthrough in several exports counts once, in its latest state.</summary>
    /// <param name="plays">It keeps none of them, so that they may come one by one.</param>
    public static ImmutableArray<Cohort> From(IEnumerable<PlaythroughDocument> plays) =>
    [
        .. From(plays.Select(CohortPlay.From)),
    ];

    internal static ImmutableArray<Cohort> From(IEnumerable<CohortPlay> plays) =>
    [
        .. plays.GroupBy(play => play.Playthrough ?? Guid.Empty)
            .SelectMany(same => same.Key == Guid.Empty ? same : same.OrderByDescending(play => play.Length).Take(1))
            .GroupBy(play => play.Scenario.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => From(group.Key, [.. group])),
    ];

    static Cohort From(string scenario, List<CohortPlay> plays)
    {
        var title = plays[0].Scenario.Title;
        var people = plays.Index().GroupBy(each => PersonOf(each.Item, each.Index), each => each.Item)
            .Select(person => person.OrderBy(play => play.Begun).ThenBy(play => play.Playthrough).ToList()).ToList();
        if (people.Count < Fewest) return new(scenario, title, null, null, 0, 0, 0, [], null, null);
        var paths = people.Select(person => person[0].Path).ToList();
        return new(
            scenario, title, people.Count, plays.Count,
            plays.Count(play => string.IsNullOrWhiteSpace(play.Alias)),
            plays.Select(play => play.Scenario.Version).Distinct().Count(),
            paths.Count(path => !IsByTodaysLaws(path)),
            CohortDecision.From(paths),
            CohortFinish.From([.. paths.Where(path => path.IsDone && IsByTodaysLaws(path))]),
            CohortAgain.From(
                [.. people.Select(person => person.Select(play => play.Path).Where(path => path.IsDone && IsByTodaysLaws(path)).ToList())
                    .Where(done => done.Count > 1).Select(done => (done[0], done[^1]))]))
        {
            Step = plays[0].Scenario.Step?.Unit ?? StepUnit.Week,
        };
    }

    static string PersonOf(CohortPlay play, int at) =>
        string.IsNullOrWhiteSpace(play.Alias) ? $"play {at}" : $"alias {play.Alias.Trim().ToUpperInvariant()}";

    static bool IsByTodaysLaws(PathPart path) => path.Laws == Laws.CurrentVersion;
}
